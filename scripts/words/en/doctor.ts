/** What `catalogue doctor` says: each thing that a repository needs on GitHub, and how to set it. */
import type { doctor as vi } from "../vi/doctor.ts";

const setting = (where: string): string => `On GitHub: Settings → ${where}`;

export const doctor: typeof vi = {
  noToken:
    "Without GITHUB_TOKEN what is set on GitHub was not looked at (lines with “?”). For example: GITHUB_TOKEN=$(gh auth token) npx catalogue doctor",
  unreachable: (repository, detail) =>
    `The repository ${repository} on GitHub cannot be read (${detail}); lines with “?” were not looked at.`,
  summary: (fine, missing, unseen) => `${fine} set up, ${missing} missing, ${unseen} not looked at.`,
  items: {
    files: { title: "The files that .github/ needs", fix: () => "Run: npx catalogue github setup" },
    lock: { title: "The file package-lock.json", fix: () => "Run npm install and commit the file: the workflows install from it." },
    source: {
      title: "The workflows can install the program",
      fix: () =>
        "package.json names a file that is not committed. Commit the tarball and name it file:<tarball>, or name a published version, then run npm install and commit package-lock.json.",
    },
    program: {
      title: "The workflows call a repository that is there",
      fix: () =>
        "They call a repository of “example”, which nobody has. Publish the program in a repository of yours, write that repository in each uses: line and in the program’s own package.json, so that npx catalogue migrate moves them.",
    },
    examples: {
      title: "Names and addresses are the catalogue's own",
      fix: () => "Write the real ones in platforms/_registers/settings.yml and agencies.yml.",
    },
    calls: {
      title: "Workflows call the installed version",
      fix: (version) => `The installed version is ${version}. Run: npx catalogue migrate`,
    },
    made: { title: "Issue forms, labels and editors’ schemas are what the settings say", fix: () => "Run: npx catalogue migrate" },
    owners: { title: "CODEOWNERS is what the agencies' register says", fix: () => "Run: npx catalogue github owners" },
    maintainers: {
      title: "The maintainers are named",
      fix: () =>
        "Set maintainers: { team: organisation/team } or { logins: [ … ] } in settings.yml, then run: npx catalogue github owners. Until then nobody has to approve changes of code, workflows and configuration.",
    },
    register: {
      title: "Some agency has its GitHub team on record",
      fix: () => "Write github: { team: organisation/team } for the agencies in agencies.yml; without, nobody has a vote.",
    },
    app: {
      title: "The variable CATALOGUE_APP_CLIENT_ID",
      fix: () =>
        `Make a GitHub App of the repository's own (Checks, Issues, Pull requests, Contents: write; Members: read), install it here, then ${setting("Secrets and variables → Actions → Variables")}: the App's client id.`,
    },
    environment: {
      title: "The environment bot, for the main branch alone",
      fix: () => `${setting("Environments → bot → Deployment branches: Selected branches")}, and add only the main branch.`,
    },
    key: {
      title: "The secret CATALOGUE_APP_PRIVATE_KEY of the environment bot",
      fix: () =>
        `${setting("Environments → bot → Secrets")}: the App's private key. Never a secret of the repository: every branch could read it.`,
    },
    login: {
      title: "The variable CATALOGUE_BOT_LOGIN",
      fix: () =>
        `${setting("Secrets and variables → Actions → Variables")}: the bot's login (app-name[bot]), for the page of what is under review.`,
    },
    signing: {
      title: "The ledger of decisions is signed",
      fix: () =>
        `Run npx catalogue github keys (with --rotate where the key in the settings is not yet or no longer valid), bring settings.yml to the main branch, then ${setting("Environments → bot → Secrets")}: CATALOGUE_LEDGER_KEY is the line that was printed. Until then records of votes say “not signed”, or are not written.`,
    },
    main: {
      title: "The ruleset of the main branch: reviews, and both checks by the App",
      fix: () => `In .github/rulesets/main.json replace integration_id: 0 by the App's id, then ${setting("Rules → Rulesets → Import")}.`,
    },
    decisions: {
      title: "The rulesets of the branch decisions: it only grows, and only the App writes it",
      fix: () =>
        `In .github/rulesets/decisions-app.json replace actor_id: 0 by the App's id, then ${setting("Rules → Rulesets → Import")}: that file and .github/rulesets/decisions.json`,
    },
    teams: {
      title: "The teams of the registers may write to the repository",
      fix: () => `Make the team in the organisation if there is none, then ${setting("Collaborators and teams → Add teams")}: role Write.`,
    },
    tokens: {
      title: "The workflows' token only reads, unless a job says more",
      fix: () => `${setting("Actions → General → Workflow permissions")}: Read repository contents.`,
    },
    approvals: {
      title: "GitHub Actions may not create and approve pull requests",
      fix: () => `${setting("Actions → General")}: untick “Allow GitHub Actions to create and approve pull requests”.`,
    },
    pages: { title: "GitHub Pages takes the site from GitHub Actions", fix: () => `${setting("Pages → Source")}: GitHub Actions.` },
    workflows: {
      title: "The workflows are on",
      fix: () =>
        "Tab Actions → the workflow → Enable workflow. GitHub turns off one with a schedule after 60 days without a commit (disabled_inactivity).",
    },
    schedules: {
      title: "The scheduled workflows have run in the last three days",
      fix: () =>
        "Tab Actions → the workflow: turn it on if it is off (GitHub does that after 60 days without a commit), then Run workflow. Until then missed events wait and days on the site are out of date.",
    },
    labels: {
      title: "The system's labels",
      fix: () => "Nothing to do: the system makes them at the first change request. Names and colours are in .github/labels.yml.",
    },
  },
};
