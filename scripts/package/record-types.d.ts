// What the files of a catalogue hold, from its schemas; a key that a catalogue names itself is as here unless its settings say more.

/** Words in the languages of the catalogue; those in its main one are always there. */
export type Words = { readonly vi?: string; readonly en?: string };

/** Nền tảng / Platform: platform.schema.json */
export type Platform = {
  readonly name: Words;
  readonly abbreviation?: string;
  readonly group?: "state" | "enterprise";
  readonly pillars?: readonly ("digital-transformation" | "digital-government" | "digital-economy" | "digital-society")[];
  readonly domain?: string;
  readonly owner?: string;
  readonly focalUnit?: Words;
  readonly assessedBy?: string;
  readonly enterprises?: readonly ({
    readonly name: string;
    readonly url?: string;
    readonly role?: "owner" | "developer";
  })[];
  readonly summary?: Words;
  readonly website?: string;
  readonly criteria?: string;
  readonly entry?: string;
  readonly shared?: readonly ({
    readonly date: string;
    readonly to?: string;
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
    readonly note?: Words;
  })[];
  readonly waivers?: readonly ({
    readonly criteria: string;
    readonly criterion: string;
    readonly reason: Words;
    readonly decidedBy: string;
    readonly document: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
    readonly from: string;
    readonly until: string;
  })[];
  readonly events: readonly ({
    readonly date: string;
    readonly type: "proposed" | "listed" | "planned" | "launched" | "recognised" | "announced" | "potential" | "revoked" | "delisted" | "transferred" | "renamed" | "merged";
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
    readonly from?: string;
    readonly to?: string;
    readonly reason?: Words;
    readonly previousName?: Words;
    readonly into?: string;
    readonly listGroup?: string;
    readonly item?: string;
    readonly listedName?: Words;
    readonly operation?: {
      readonly already?: boolean;
      readonly from?: string;
      readonly to?: string;
    };
    readonly lead?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
  readonly usage?: readonly ({
    readonly date: string;
    readonly metric: "users" | "active-users" | "accounts" | "visits" | "transactions" | "services" | "applications" | "payments" | "payment-value" | "utilities" | "integrated-documents" | "connected-agencies" | "connected-databases" | "connected-systems" | "concurrent-users" | "books" | "organisations" | "auctions" | "addresses" | "channels";
    readonly value: number;
    readonly unit?: string;
    readonly approximate?: boolean;
    readonly hedge?: "over" | "about" | "under";
    readonly basis?: Words;
    readonly potentialMarket?: {
      readonly value: number;
      readonly description?: Words;
    };
    readonly source: {
      readonly title: string;
      readonly url?: string;
      readonly archived?: string;
      readonly heldBy?: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Words;
    };
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
  readonly sources: readonly ({
    readonly title: string;
    readonly url?: string;
    readonly archived?: string;
    readonly heldBy?: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
};

/** Kế hoạch / Plan: plan.schema.json */
export type Plan = {
  readonly document?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  };
  readonly criteria?: string;
  readonly phases: readonly ({
    readonly kind: "develop" | "launch" | "exploit" | "manage" | "operate" | "maintain";
    readonly title: Words;
    readonly from?: string;
    readonly to?: string;
    readonly responsible?: string;
    readonly budget?: Words;
    readonly outcome?: Words;
    readonly done?: string;
  })[];
  readonly sources?: readonly ({
    readonly title: string;
    readonly url?: string;
    readonly archived?: string;
    readonly heldBy?: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
};

/** Đánh giá / Assessment: assessment.schema.json */
export type Assessment = {
  readonly criteria: string;
  readonly method: "council" | "expert-group" | "hired-assessor" | "self";
  readonly assessors: readonly ({
    readonly organisation: string;
    readonly role: "chair" | "member" | "secretary" | "lead" | "expert" | "assessor";
    readonly member?: string;
  })[];
  readonly ballots?: {
    readonly until: string;
    readonly decider?: string;
    readonly agreedPercent?: number;
    readonly leastPercent?: number;
    readonly leastMembers?: number;
    readonly late?: "told" | "counted";
    readonly counted?: readonly ({
      readonly member: string;
      readonly sha256: string;
    })[];
  };
  readonly document?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  };
  readonly results: { readonly [key: string]: {
    readonly verdict?: "met" | "unmet" | "not-applicable" | "unknown";
    readonly value?: number;
    readonly evidence?: readonly ({
      readonly title: string;
      readonly url?: string;
      readonly archived?: string;
      readonly heldBy?: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Words;
    })[];
    readonly note?: Words;
    readonly decided?: Words;
    readonly seen?: string;
  } };
};

/** Phiếu đánh giá của thành viên / Member’s sheet: ballot.schema.json */
export type Ballot = {
  readonly name: string;
  readonly date: string;
  readonly conflict: {
    readonly kind: "none" | "criteria" | "whole";
    readonly criteria?: readonly (string)[];
    readonly reason?: Words;
  };
  readonly report?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  };
  readonly results?: { readonly [key: string]: {
    readonly verdict?: "met" | "unmet" | "not-applicable" | "unknown";
    readonly value?: number;
    readonly evidence?: readonly ({
      readonly title: string;
      readonly url?: string;
      readonly archived?: string;
      readonly heldBy?: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Words;
    })[];
    readonly certainty?: "high" | "medium" | "low";
    readonly note?: Words;
  } };
};

/** Bộ tiêu chí / Criteria set: criteria.schema.json */
export type Criteria = {
  readonly title: Words;
  readonly kind: "framework" | "set";
  readonly extends?: string;
  readonly issuer?: string;
  readonly document?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  };
  readonly commentPeriod?: {
    readonly from: string;
    readonly until: string;
    readonly asked?: readonly ({
      readonly agency?: string;
      readonly party?: {
        readonly name: Words;
        readonly kind: "association" | "enterprise" | "expert" | "other";
      };
    })[];
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
  };
  readonly consultations?: readonly ({
    readonly agency?: string;
    readonly party?: {
      readonly name: Words;
      readonly kind: "association" | "enterprise" | "expert" | "other";
    };
    readonly date: string;
    readonly opinion: "agreed" | "comments" | "disagreed" | "none";
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
  })[];
  readonly effectiveFrom?: string;
  readonly replaces?: string;
  readonly periods?: {
    readonly reassessmentMonths?: number;
    readonly renewalWindowDays?: number;
    readonly coversPotential?: boolean;
  };
  readonly potentialTrack?: {
    readonly mayMiss: readonly (string)[];
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
  };
  readonly groups: readonly ({
    readonly id: string;
    readonly title: Words;
    readonly from?: string;
  })[];
  readonly criteria: readonly ({
    readonly id: string;
    readonly group: string;
    readonly from?: string;
    readonly title: Words;
    readonly requirement: "must" | "should";
    readonly kind: "yes-no" | "measured";
    readonly measure?: string;
    readonly metric?: "users" | "active-users" | "accounts" | "visits" | "transactions" | "services" | "applications" | "payments" | "payment-value" | "utilities" | "integrated-documents" | "connected-agencies" | "connected-databases" | "connected-systems" | "concurrent-users" | "books" | "organisations" | "auctions" | "addresses" | "channels";
    readonly threshold?: {
      readonly atLeast?: number;
      readonly atMost?: number;
      readonly unit: string;
    };
    readonly gate?: string;
    readonly evidence?: "required" | "optional";
    readonly notApplicable?: "never" | "allowed";
    readonly guidance?: Words;
    readonly reason?: Words;
    readonly sourced?: boolean;
    readonly source?: {
      readonly title: string;
      readonly url?: string;
      readonly archived?: string;
      readonly heldBy?: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Words;
    };
  })[];
  readonly dropped?: readonly ({
    readonly from: string;
    readonly reason: Words;
  })[];
  readonly waivers?: readonly ({
    readonly criterion: string;
    readonly reason: Words;
    readonly decidedBy: string;
    readonly document: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    };
    readonly from: string;
    readonly until: string;
  })[];
  readonly sources?: readonly ({
    readonly title: string;
    readonly url?: string;
    readonly archived?: string;
    readonly heldBy?: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
};

/** Ý kiến góp ý / Comments: comments.schema.json */
export type Comments = {
  readonly agency?: string;
  readonly party?: {
    readonly name: Words;
    readonly kind: "association" | "enterprise" | "expert" | "other";
  };
  readonly date: string;
  readonly opinion: "agreed" | "comments" | "disagreed" | "none";
  readonly letter?: string;
  readonly issue?: string;
  readonly comments?: readonly ({
    readonly criterion?: string;
    readonly text: string;
    readonly answer?: {
      readonly result: "accepted" | "partly" | "rejected";
      readonly reason?: Words;
      readonly date?: string;
    };
  })[];
};

/** Cơ quan / Agencies: agencies.schema.json */
export type Agencies = readonly ({
  readonly code: string;
  readonly codeSourced?: boolean;
  readonly name: Words;
  readonly kind: "ministry" | "ministerial-agency" | "government-agency" | "government" | "prime-minister" | "national-assembly" | "committee" | "party" | "other";
  readonly aliases?: readonly (string)[];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
  readonly website?: string;
  readonly github?: {
    readonly team?: string;
    readonly logins?: readonly (string)[];
    readonly mail?: readonly (string)[];
  };
  readonly note?: Words;
  readonly sources?: readonly ({
    readonly title: string;
    readonly url?: string;
    readonly archived?: string;
    readonly heldBy?: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
})[];

/** Văn bản / Documents: documents.schema.json */
export type Documents = readonly ({
  readonly number: string;
  readonly date: string;
  readonly type: string;
  readonly issuer: string;
  readonly title: Words;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly replaces?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  };
  readonly amends?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  };
  readonly ends?: readonly ({
    readonly number?: string;
    readonly date?: string;
    readonly title?: Words;
    readonly url?: string;
    readonly heldBy?: string;
    readonly issuer?: string;
  })[];
  readonly list?: {
    readonly name: Words;
    readonly official: {
      readonly total: number;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly groups?: readonly ({
        readonly id: string;
        readonly name: Words;
        readonly total: number;
      })[];
    };
    readonly caution?: Words;
    readonly remark?: Words;
    readonly leadTitle?: Words;
    readonly from?: string;
    readonly replaces?: readonly ({
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
    })[];
    readonly repeals?: readonly ({
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
    })[];
    readonly supplements?: readonly ({
      readonly number?: string;
      readonly date?: string;
      readonly title?: Words;
      readonly url?: string;
      readonly heldBy?: string;
      readonly issuer?: string;
    })[];
    readonly sources: readonly ({
      readonly title: string;
      readonly url?: string;
      readonly archived?: string;
      readonly heldBy?: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Words;
    })[];
    readonly check?: readonly ({
      readonly title: string;
      readonly url: string;
    })[];
  };
  readonly items?: readonly (Words)[];
  readonly figures?: readonly ({
    readonly label: Words;
    readonly agency?: string;
    readonly value: number;
    readonly note?: Words;
  })[];
  readonly url?: string;
  readonly confidence: "A" | "B" | "C" | "D";
  readonly note?: Words;
})[];

/** Lĩnh vực / Domains: domains.schema.json */
export type Domains = readonly ({
  readonly id: string;
  readonly name: Words;
  readonly description?: Words;
})[];

/** Thiết lập / Settings: settings.schema.json */
export type Settings = {
  readonly schemaVersion?: number;
  readonly title: Words;
  readonly description?: Words;
  readonly notice?: Words;
  readonly repository?: string;
  readonly branch?: string;
  readonly site?: string;
  readonly dataLicence: {
    readonly name: string;
    readonly url: string;
  };
  readonly languages?: readonly ("vi" | "en")[];
  readonly formerLanguages?: readonly ("vi" | "en")[];
  readonly formerIds?: readonly ({
    readonly from: string;
    readonly to: string;
  })[];
  readonly names?: {
    readonly thing?: Words;
    readonly things?: Words;
    readonly fullThing?: Words;
    readonly fullThings?: Words;
    readonly keeper?: Words;
    readonly owner?: Words;
    readonly owners?: Words;
    readonly convener?: Words;
    readonly agency?: Words;
    readonly agencies?: Words;
    readonly assessors?: Words;
    readonly recognition?: Words;
    readonly recognised?: Words;
    readonly list?: Words;
    readonly lists?: Words;
    readonly fullList?: Words;
    readonly fullLists?: Words;
    readonly basis?: Words;
    readonly document?: Words;
    readonly documents?: Words;
    readonly fullDocument?: Words;
    readonly fullDocuments?: Words;
    readonly framework?: Words;
    readonly frameworks?: Words;
    readonly fullFramework?: Words;
    readonly fullFrameworks?: Words;
    readonly stages?: {
      readonly proposed?: Words;
      readonly listed?: Words;
      readonly planned?: Words;
      readonly "in-use"?: Words;
      readonly recognised?: Words;
      readonly potential?: Words;
      readonly revoked?: Words;
      readonly delisted?: Words;
      readonly merged?: Words;
      readonly "off-list"?: Words;
    };
    readonly events?: {
      readonly proposed?: Words;
      readonly listed?: Words;
      readonly planned?: Words;
      readonly launched?: Words;
      readonly recognised?: Words;
      readonly announced?: Words;
      readonly potential?: Words;
      readonly revoked?: Words;
      readonly delisted?: Words;
      readonly transferred?: Words;
      readonly renamed?: Words;
      readonly merged?: Words;
    };
    readonly phases?: {
      readonly develop?: Words;
      readonly launch?: Words;
      readonly exploit?: Words;
      readonly manage?: Words;
      readonly operate?: Words;
      readonly maintain?: Words;
    };
    readonly confidences?: {
      readonly A?: Words;
      readonly B?: Words;
      readonly C?: Words;
      readonly D?: Words;
    };
    readonly groups?: readonly ({
      readonly id: string;
      readonly name: Words;
      readonly short?: Words;
      readonly people?: true;
      readonly supply?: true;
      readonly partOf?: string;
      readonly amount?: true;
      readonly stateOwned?: true;
      readonly self?: true;
      readonly decides?: true;
      readonly silent?: true;
    })[];
    readonly pillars?: readonly ({
      readonly id: string;
      readonly name: Words;
      readonly short?: Words;
      readonly people?: true;
      readonly supply?: true;
      readonly partOf?: string;
      readonly amount?: true;
      readonly stateOwned?: true;
      readonly self?: true;
      readonly decides?: true;
      readonly silent?: true;
    })[];
    readonly metrics?: readonly ({
      readonly id: string;
      readonly name: Words;
      readonly short?: Words;
      readonly people?: true;
      readonly supply?: true;
      readonly partOf?: string;
      readonly amount?: true;
      readonly stateOwned?: true;
      readonly self?: true;
      readonly decides?: true;
      readonly silent?: true;
    })[];
    readonly agencyKinds?: readonly ({
      readonly id: string;
      readonly name: Words;
      readonly short?: Words;
      readonly people?: true;
      readonly supply?: true;
      readonly partOf?: string;
      readonly amount?: true;
      readonly stateOwned?: true;
      readonly self?: true;
      readonly decides?: true;
      readonly silent?: true;
    })[];
    readonly methods?: readonly ({
      readonly id: string;
      readonly name: Words;
      readonly short?: Words;
      readonly people?: true;
      readonly supply?: true;
      readonly partOf?: string;
      readonly amount?: true;
      readonly stateOwned?: true;
      readonly self?: true;
      readonly decides?: true;
      readonly silent?: true;
    })[];
    readonly roles?: readonly ({
      readonly id: string;
      readonly name: Words;
      readonly short?: Words;
      readonly people?: true;
      readonly supply?: true;
      readonly partOf?: string;
      readonly amount?: true;
      readonly stateOwned?: true;
      readonly self?: true;
      readonly decides?: true;
      readonly silent?: true;
    })[];
  };
  readonly unusedFields?: readonly ("abbreviation" | "group" | "pillars" | "domain" | "owner" | "focalUnit" | "assessedBy" | "enterprises" | "summary" | "website" | "criteria" | "entry" | "shared" | "waivers" | "usage")[];
  readonly unusedStages?: readonly ("planned" | "potential" | "revoked" | "delisted" | "merged")[];
  readonly steps?: readonly ("proposed" | "listed" | "planned" | "in-use" | "recognised" | "potential" | "revoked" | "delisted" | "merged" | "off-list")[];
  readonly keptBy: readonly ({
    readonly agency: string;
    readonly from?: string;
    readonly to?: string;
  })[];
  readonly convenedBy?: string;
  readonly criteriaBy?: string;
  readonly maintainers?: {
    readonly team?: string;
    readonly logins?: readonly (string)[];
  };
  readonly timeZone?: {
    readonly id: string;
    readonly name: Words;
  };
  readonly quorum?: number;
  readonly decisions?: {
    readonly by?: {
      readonly proposed?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly listed?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly planned?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly launched?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly recognised?: "council" | "keeper" | "convener" | "owner" | "maintainers";
      readonly announced?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly potential?: "council" | "keeper" | "convener" | "owner" | "maintainers";
      readonly revoked?: "council" | "keeper" | "convener" | "owner" | "maintainers";
      readonly delisted?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly transferred?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly renamed?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly merged?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly assessment?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly identity?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly responsible?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly wording?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly waiver?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly criteria?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly registers?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
      readonly code?: "council" | "keeper" | "convener" | "owner" | "maintainers" | "reviewers";
    };
    readonly identity?: readonly ("name" | "abbreviation" | "group" | "pillars" | "domain" | "owner" | "focalUnit" | "assessedBy" | "enterprises" | "summary" | "website" | "criteria" | "entry" | "sources" | "description" | "plan")[];
    readonly wordsKept?: number;
    readonly include?: readonly (string)[];
    readonly handoverDays?: number;
  };
  readonly council?: {
    readonly agreedPercent?: number;
    readonly leastPercent?: number;
    readonly leastMembers?: number;
    readonly late?: "told" | "counted";
    readonly shown?: "none" | "roles" | "names";
  };
  readonly catalogueSince: string;
  readonly signingKeys?: readonly ({
    readonly publicKey: string;
    readonly from: string;
    readonly to?: string;
  })[];
  readonly smallestMarket?: {
    readonly people?: number;
    readonly others?: number;
  };
  readonly freshMonths?: number;
  readonly links?: {
    readonly everyDays?: number;
    readonly deadAfterDays?: number;
    readonly failures?: number;
  };
  readonly reminders?: {
    readonly aheadDays?: number;
    readonly putOffDays?: number;
  };
  readonly waivers?: {
    readonly mostMonths?: number;
    readonly never?: readonly (string)[];
  };
  readonly portal?: {
    readonly name: Words;
    readonly url: string;
    readonly annex?: Words;
  };
  readonly process?: {
    readonly number: string;
    readonly date: string;
    readonly name?: Words;
    readonly items?: {
      readonly propose?: number;
      readonly criteria?: number;
      readonly plan?: number;
      readonly assess?: number;
      readonly recognised?: number;
      readonly sharing?: number;
      readonly potential?: number;
    };
  };
  readonly metadata?: {
    readonly title?: Words;
    readonly place?: {
      readonly uri: string;
      readonly name: Words;
      readonly box?: readonly (number)[];
    };
    readonly publisher?: {
      readonly name?: Words;
      readonly url?: string;
      readonly type?: "NationalAuthority" | "RegionalAuthority" | "LocalAuthority" | "SupraNationalAuthority" | "NonGovernmentalOrganisation" | "NonProfitOrganisation" | "Academia-ScientificOrganisation" | "Company" | "IndustryConsortium" | "PrivateIndividual(s)" | "StandardisationBody";
      readonly standing?: Words;
    };
    readonly contact?: {
      readonly mail?: string;
      readonly url?: string;
      readonly telephone?: string;
      readonly address?: Words;
    };
    readonly keywords?: readonly (Words)[];
  };
  readonly look?: {
    readonly accent?: {
      readonly light: string;
      readonly dark: string;
    };
    readonly link?: {
      readonly light: string;
      readonly dark: string;
    };
  };
  readonly publishedCodes?: {
    readonly keeper?: string;
    readonly convener?: string;
    readonly "name-convener"?: string;
  };
  readonly badge?: Words;
  readonly dossier?: {
    readonly platform?: Words;
    readonly correct?: Words;
    readonly plan?: Words;
    readonly assessment?: Words;
    readonly criteria?: Words;
  };
  readonly letter?: {
    readonly paper?: "A4" | "Letter";
    readonly font?: string;
    readonly size?: number;
    readonly margins?: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
    readonly left?: readonly ({
      readonly text: Words;
      readonly size?: number;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly capitals?: boolean;
      readonly rule?: "full" | "short";
      readonly on?: "letter" | "minutes" | "decision";
    })[];
    readonly right?: readonly ({
      readonly text: Words;
      readonly size?: number;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly capitals?: boolean;
      readonly rule?: "full" | "short";
      readonly on?: "letter" | "minutes" | "decision";
    })[];
    readonly subjects?: {
      readonly platform?: Words;
      readonly correct?: Words;
      readonly usage?: Words;
      readonly plan?: Words;
      readonly assessment?: Words;
      readonly criteria?: Words;
      readonly comments?: Words;
      readonly consultation?: Words;
      readonly sharing?: Words;
    };
    readonly minutesFor?: readonly (string)[];
    readonly copies?: readonly (Words)[];
    readonly signature?: readonly ({
      readonly text: Words;
      readonly size?: number;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly capitals?: boolean;
      readonly rule?: "full" | "short";
      readonly on?: "letter" | "minutes" | "decision";
    })[];
  };
  readonly searchExamples?: readonly (string)[];
  readonly hosts?: {
    readonly official?: readonly (string)[];
    readonly legalPortals?: readonly (string)[];
  };
  readonly documentTypes: readonly ({
    readonly id: string;
    readonly code?: string;
    readonly name: Words;
    readonly numbering: readonly ("serial" | "yearly" | "assembly" | "letter" | "party" | "free")[];
  })[];
};

/** Cách gọi khác / Synonyms: synonyms.schema.json */
export type Synonyms = readonly ({
  readonly terms: readonly (string)[];
  readonly platforms?: readonly (string)[];
  readonly near?: readonly (string)[];
  readonly editorial?: boolean;
  readonly note?: Words;
  readonly sources?: readonly ({
    readonly title: string;
    readonly url?: string;
    readonly archived?: string;
    readonly heldBy?: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Words;
  })[];
})[];

/** Bài viết / Text: text.schema.json */
export type Text = {
  readonly title: string;
  readonly description?: string;
};

/** Ý kiến của các cơ quan khi ghi nhận / Agencies’ votes on recording this: decision.schema.json */
export type Decision = {
  readonly platform: string;
  readonly pull?: number;
  readonly events: readonly ({
    readonly type: "proposed" | "listed" | "planned" | "launched" | "recognised" | "announced" | "potential" | "revoked" | "delisted" | "transferred" | "renamed" | "merged" | "identity";
    readonly date: string;
    readonly removed?: boolean;
  })[];
  readonly decidedOn: string;
  readonly commit: string;
  readonly head: string;
  readonly files: readonly ({
    readonly path: string;
    readonly sha256: string;
    readonly before?: string;
  })[];
  readonly proposer?: string;
  readonly recused: readonly (string)[];
  readonly approvals: readonly (string)[];
  readonly objections: readonly (string)[];
  readonly quorum?: number;
  readonly reached: boolean;
  readonly votes?: readonly ({
    readonly agency: string;
    readonly vote: "approval" | "objection";
    readonly state: "counted" | "recused" | "stale" | "unread";
    readonly reviews: readonly (number)[];
  })[];
  readonly policy?: {
    readonly deciders: readonly (string)[];
    readonly include?: readonly (string)[];
  };
  readonly kept?: boolean;
  readonly chain?: {
    readonly sequence: number;
    readonly previous?: string;
    readonly recordedOn: string;
    readonly tip?: string;
    readonly inherits?: readonly ({
      readonly path: string;
      readonly sha256: string;
    })[];
  };
};

/** Đề xuất đang xét / Proposals under review: proposals.schema.json */
export type Proposals = {
  readonly readOn: string;
  readonly proposals: readonly ({
    readonly kind: "pull" | "issue";
    readonly number: number;
    readonly title: string;
    readonly url: string;
    readonly agency?: string;
    readonly opened: string;
    readonly waiting: "proposer" | "owner" | "council" | "keeper" | "maintainers" | "merge" | "convener";
    readonly since: string;
    readonly draft: boolean;
    readonly filled?: {
      readonly done: number;
      readonly all: number;
    };
  })[];
  readonly schedules?: readonly ({
    readonly workflow: string;
    readonly active: boolean;
    readonly ranOn?: string;
  })[];
};

/** Kết quả kiểm tra địa chỉ / Web addresses looked at: links.schema.json */
export type Links = {
  readonly addresses: readonly ({
    readonly url: string;
    readonly asked: string;
    readonly reason: "read" | "not-found" | "server-error" | "no-host" | "no-answer" | "no-http" | "redirect-loop" | "redirects-many" | "access" | "busy" | "timeout" | "wall" | "soft-404" | "home" | "empty" | "odd" | "certificate" | "private" | "robots" | "network";
    readonly status?: number;
    readonly fault?: string;
    readonly final?: string;
    readonly alive?: string;
    readonly failing?: {
      readonly since: string;
      readonly days: number;
    };
    readonly versions?: readonly ({
      readonly fingerprint: string;
      readonly from: string;
      readonly to: string;
    })[];
  })[];
};
