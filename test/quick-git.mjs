/**
 * Starts `git` for a worker of the tests from a small process beside it. Node starts a program by copying its own tables of
 * memory, and every page that it writes to afterwards is copied too: of a worker with hundreds of megabytes that takes longer than
 * most that git is asked. The same git runs with the same arguments, folder, environment and input, and Node's own functions
 * say what came of it; where that can not be (no shell, another program, a way of starting that is not known here) they start it.
 */
import childProcess from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const { execFileSync, spawn, spawnSync } = childProcess;
/** What the shell has from the worker; of later changes each call says its own. */
const START = { ...process.env };
/** Answers of the shell in place of the program's: it was not found, or may not be run. */
const NOT_STARTED = [126, 127];

/** @typedef {import("node:child_process").SpawnSyncOptions & { readonly input?: string | NodeJS.ArrayBufferView }} Options */
/** @typedef {{ readonly folder: string, readonly ask: number, readonly answer: number }} Helper */
/** @typedef {{ readonly status: number, readonly stdout: Buffer, readonly stderr: Buffer }} Ended */

/** @returns {Helper | undefined} */
function startHelper() {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-git-"));
  try {
    execFileSync("mkfifo", [join(folder, "ask"), join(folder, "answer")], { stdio: "ignore" });
    const ask = openSync(join(folder, "ask"), "r+");
    const answer = openSync(join(folder, "answer"), "r+");
    // Ends with the worker, which alone writes to it.
    const loop = 'cd "$1" && exec 3>answer && while read -r line; do . ./run; echo $? >&3; done <ask; rm -rf "$1"';
    spawn("sh", ["-c", loop, "sh", folder], { stdio: "ignore" }).unref();
    process.once("exit", () => closeSync(ask));
    return { folder, ask, answer };
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** What the environment has otherwise than the shell. @param {NodeJS.ProcessEnv} env */
function changesOf(env) {
  const gone = Object.keys(START).filter((name) => env[name] === undefined);
  const other = Object.entries(env).filter(([name, value]) => value !== undefined && value !== START[name]);
  if (![...gone, ...other.map(([name]) => name)].every((name) => /^\w+$/.test(name))) return undefined;
  return [...gone.map((name) => `unset ${name}; `), ...other.map(([name, value]) => `export ${name}=${quoted(String(value))}; `)].join("");
}

/** @param {Helper} helper @param {readonly string[]} args @param {Options} options @returns {Ended | undefined} undefined where it is not for it */
function runGit({ folder, ask, answer }, args, { cwd = process.cwd(), env = process.env, input, shell }) {
  const changes = changesOf(env);
  if (changes === undefined || typeof cwd !== "string" || shell || !existsSync(join(cwd, "."))) return undefined;
  const at = (/** @type {string} */ name) => join(folder, name);
  if (input !== undefined) writeFileSync(at("in"), input);
  const from = input === undefined ? "/dev/null" : at("in");
  const command = `${changes}cd ${quoted(cwd)} && exec git ${args.map(quoted).join(" ")}`;
  writeFileSync(at("run"), `(${command}) <${quoted(from)} >${quoted(at("out"))} 2>${quoted(at("err"))} 3>&-\n`);
  writeSync(ask, "\n");
  const said = Buffer.alloc(16);
  const status = Number(said.toString("latin1", 0, readSync(answer, said)));
  if (NOT_STARTED.includes(status)) return undefined;
  return { status, stdout: readFileSync(at("out")), stderr: readFileSync(at("err")) };
}

/** Which of input, output and errors are handed over; undefined for ways that are not known here. @param {Options["stdio"]} stdio */
function pipesOf(stdio) {
  const all = Array.isArray(stdio) ? stdio : Array(3).fill(stdio ?? "pipe");
  return all.length === 3 && all.every((one) => one === "pipe" || one === "ignore") ? all.map((one) => one === "pipe") : undefined;
}

/** @param {Helper} helper */
function install(helper) {
  /** As `spawnSync` gives it. @param {string} file @param {readonly string[]} [args] @param {Options} [options] */
  const quickly = (file, args, options = {}) => {
    const pipes = file === "git" ? pipesOf(options.stdio) : undefined;
    const ended = pipes && Array.isArray(args) && runGit(helper, args, options);
    if (!pipes || !ended || ended.stdout.length > (options.maxBuffer ?? 1 << 20)) return undefined;
    const { encoding = "buffer" } = options;
    const output = [null, ended.stdout, ended.stderr].map((bytes, index) => {
      if (!bytes || !pipes[index]) return null;
      return encoding === "buffer" || encoding === null ? bytes : bytes.toString(encoding);
    });
    return { pid: 0, output, stdout: output[1], stderr: output[2], status: ended.status, signal: null };
  };
  /** @type {(...all: Parameters<typeof spawnSync>) => unknown} */
  const spawnQuickly = (...all) => quickly(...all) ?? spawnSync(...all);
  /** @type {(...all: Parameters<typeof spawnSync>) => unknown} */
  const execQuickly = (...all) => {
    const ended = quickly(...all);
    if (!ended) return execFileSync(...all);
    const [file, args = [], options] = all;
    const { stdout, stderr, status } = ended;
    if (stderr && options?.stdio === undefined) process.stderr.write(stderr);
    if (status === 0) return stdout;
    throw Object.assign(new Error(`Command failed: ${[file, ...args].join(" ")}\n${stderr ?? ""}`), ended);
  };
  Object.assign(childProcess, { spawnSync: spawnQuickly, execFileSync: execQuickly });
  // What imports them by name has these.
  syncBuiltinESMExports();
}

const helper = isMainThread ? startHelper() : undefined;
if (helper) install(helper);
