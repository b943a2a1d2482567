// What the files of a catalogue hold, from its schemas; a key that a catalogue names itself is as here unless its settings say more.

/** Words in the languages of the catalogue; those in its main one are always there. */
export type Text = { readonly vi?: string; readonly en?: string };

/** Nền tảng / Platform: platform.schema.json */
export type Platform = {
  readonly name: Text;
  readonly abbreviation?: string;
  readonly group?: "state" | "enterprise";
  readonly pillars?: readonly ("digital-transformation" | "digital-government" | "digital-economy" | "digital-society")[];
  readonly domain?: string;
  readonly owner?: string;
  readonly focalUnit?: Text;
  readonly assessedBy?: string;
  readonly enterprises?: readonly ({
    readonly name: string;
    readonly url?: string;
    readonly role?: "owner" | "developer";
  })[];
  readonly summary?: Text;
  readonly website?: string;
  readonly criteria?: string;
  readonly entry?: string;
  readonly shared?: readonly ({
    readonly date: string;
    readonly to?: string;
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Text;
      readonly url?: string;
    };
    readonly note?: Text;
  })[];
  readonly events: readonly ({
    readonly date: string;
    readonly type: "proposed" | "listed" | "planned" | "launched" | "recognised" | "announced" | "potential" | "revoked" | "delisted" | "transferred" | "renamed" | "merged";
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Text;
      readonly url?: string;
    };
    readonly from?: string;
    readonly to?: string;
    readonly reason?: Text;
    readonly previousName?: Text;
    readonly into?: string;
    readonly listGroup?: string;
    readonly item?: string;
    readonly operation?: {
      readonly already?: boolean;
      readonly from?: string;
      readonly to?: string;
    };
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
  readonly usage?: readonly ({
    readonly date: string;
    readonly metric: "users" | "active-users" | "accounts" | "visits" | "transactions" | "services" | "applications" | "payments" | "payment-value" | "utilities" | "integrated-documents" | "connected-agencies" | "connected-databases" | "connected-systems" | "concurrent-users" | "books" | "organisations" | "auctions" | "addresses" | "channels";
    readonly value: number;
    readonly unit?: string;
    readonly approximate?: boolean;
    readonly basis?: Text;
    readonly potentialMarket?: {
      readonly value: number;
      readonly description?: Text;
    };
    readonly source: {
      readonly title: string;
      readonly url: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Text;
    };
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
  readonly sources: readonly ({
    readonly title: string;
    readonly url: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
};

/** Kế hoạch / Plan: plan.schema.json */
export type Plan = {
  readonly document?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Text;
    readonly url?: string;
  };
  readonly criteria?: string;
  readonly phases: readonly ({
    readonly kind: "develop" | "launch" | "exploit" | "manage" | "operate" | "maintain";
    readonly title: Text;
    readonly from?: string;
    readonly to?: string;
    readonly responsible?: string;
    readonly budget?: Text;
    readonly outcome?: Text;
    readonly done?: string;
  })[];
  readonly sources?: readonly ({
    readonly title: string;
    readonly url: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
};

/** Đánh giá / Assessment: assessment.schema.json */
export type Assessment = {
  readonly criteria: string;
  readonly method: "council" | "expert-group" | "hired-assessor" | "self";
  readonly assessors: readonly ({
    readonly organisation: string;
    readonly role: "chair" | "member" | "expert" | "assessor";
  })[];
  readonly document?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Text;
    readonly url?: string;
  };
  readonly results: { readonly [key: string]: {
    readonly verdict?: "met" | "unmet" | "not-applicable" | "unknown";
    readonly value?: number;
    readonly evidence?: readonly ({
      readonly title: string;
      readonly url: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Text;
    })[];
    readonly note?: Text;
  } };
};

/** Bộ tiêu chí / Criteria set: criteria.schema.json */
export type Criteria = {
  readonly title: Text;
  readonly kind: "framework" | "set";
  readonly extends?: string;
  readonly issuer?: string;
  readonly document?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Text;
    readonly url?: string;
  };
  readonly consultations?: readonly ({
    readonly agency?: string;
    readonly party?: {
      readonly name: Text;
      readonly kind: "association" | "enterprise" | "expert" | "other";
    };
    readonly date: string;
    readonly opinion: "agreed" | "comments" | "disagreed" | "none";
    readonly document?: {
      readonly number?: string;
      readonly date?: string;
      readonly title?: Text;
      readonly url?: string;
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
      readonly title?: Text;
      readonly url?: string;
    };
  };
  readonly groups: readonly ({
    readonly id: string;
    readonly title: Text;
    readonly from?: string;
  })[];
  readonly criteria: readonly ({
    readonly id: string;
    readonly group: string;
    readonly from?: string;
    readonly title: Text;
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
    readonly guidance?: Text;
    readonly reason?: Text;
    readonly sourced?: boolean;
    readonly source?: {
      readonly title: string;
      readonly url: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Text;
    };
  })[];
  readonly dropped?: readonly ({
    readonly from: string;
    readonly reason: Text;
  })[];
  readonly sources?: readonly ({
    readonly title: string;
    readonly url: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
};

/** Cơ quan / Agencies: agencies.schema.json */
export type Agencies = readonly ({
  readonly code: string;
  readonly codeSourced?: boolean;
  readonly name: Text;
  readonly kind: "ministry" | "ministerial-agency" | "government-agency" | "government" | "prime-minister" | "national-assembly" | "committee" | "party" | "other";
  readonly aliases?: readonly (string)[];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
  readonly website?: string;
  readonly github?: {
    readonly team?: string;
    readonly logins?: readonly (string)[];
  };
  readonly note?: Text;
  readonly sources?: readonly ({
    readonly title: string;
    readonly url: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
})[];

/** Văn bản / Documents: documents.schema.json */
export type Documents = readonly ({
  readonly number: string;
  readonly date: string;
  readonly type: string;
  readonly issuer: string;
  readonly title: Text;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly replaces?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Text;
    readonly url?: string;
  };
  readonly amends?: {
    readonly number?: string;
    readonly date?: string;
    readonly title?: Text;
    readonly url?: string;
  };
  readonly ends?: readonly ({
    readonly number?: string;
    readonly date?: string;
    readonly title?: Text;
    readonly url?: string;
  })[];
  readonly list?: {
    readonly name: Text;
    readonly official: {
      readonly total: number;
      readonly groups?: readonly ({
        readonly id: string;
        readonly name: Text;
        readonly total: number;
      })[];
    };
    readonly from?: string;
    readonly replaces?: readonly ({
      readonly number?: string;
      readonly date?: string;
      readonly title?: Text;
      readonly url?: string;
    })[];
    readonly repeals?: readonly ({
      readonly number?: string;
      readonly date?: string;
      readonly title?: Text;
      readonly url?: string;
    })[];
    readonly supplements?: readonly ({
      readonly number?: string;
      readonly date?: string;
      readonly title?: Text;
      readonly url?: string;
    })[];
    readonly sources: readonly ({
      readonly title: string;
      readonly url: string;
      readonly retrieved?: string;
      readonly confidence?: "A" | "B" | "C" | "D";
      readonly note?: Text;
    })[];
    readonly check?: readonly ({
      readonly title: string;
      readonly url: string;
    })[];
  };
  readonly items?: readonly (Text)[];
  readonly figures?: readonly ({
    readonly label: Text;
    readonly agency?: string;
    readonly value: number;
    readonly note?: Text;
  })[];
  readonly url?: string;
  readonly confidence: "A" | "B" | "C" | "D";
  readonly note?: Text;
})[];

/** Lĩnh vực / Domains: domains.schema.json */
export type Domains = readonly ({
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
})[];

/** Thiết lập / Settings: settings.schema.json */
export type Settings = {
  readonly schemaVersion?: number;
  readonly title: Text;
  readonly description?: Text;
  readonly notice?: Text;
  readonly repository?: string;
  readonly branch?: string;
  readonly site?: string;
  readonly dataLicence: {
    readonly name: string;
    readonly url: string;
  };
  readonly languages?: readonly ("vi" | "en")[];
  readonly names?: {
    readonly thing?: Text;
    readonly things?: Text;
    readonly fullThing?: Text;
    readonly fullThings?: Text;
    readonly stages?: {
      readonly proposed?: Text;
      readonly listed?: Text;
      readonly planned?: Text;
      readonly "in-use"?: Text;
      readonly recognised?: Text;
      readonly potential?: Text;
      readonly revoked?: Text;
      readonly delisted?: Text;
      readonly merged?: Text;
      readonly "off-list"?: Text;
    };
    readonly events?: {
      readonly proposed?: Text;
      readonly listed?: Text;
      readonly planned?: Text;
      readonly launched?: Text;
      readonly recognised?: Text;
      readonly announced?: Text;
      readonly potential?: Text;
      readonly revoked?: Text;
      readonly delisted?: Text;
      readonly transferred?: Text;
      readonly renamed?: Text;
      readonly merged?: Text;
    };
    readonly groups?: readonly ({
      readonly id: string;
      readonly name: Text;
      readonly short?: Text;
      readonly people?: true;
      readonly stateOwned?: true;
    })[];
    readonly pillars?: readonly ({
      readonly id: string;
      readonly name: Text;
      readonly short?: Text;
      readonly people?: true;
      readonly stateOwned?: true;
    })[];
    readonly metrics?: readonly ({
      readonly id: string;
      readonly name: Text;
      readonly short?: Text;
      readonly people?: true;
      readonly stateOwned?: true;
    })[];
    readonly agencyKinds?: readonly ({
      readonly id: string;
      readonly name: Text;
      readonly short?: Text;
      readonly people?: true;
      readonly stateOwned?: true;
    })[];
  };
  readonly unusedFields?: readonly ("abbreviation" | "group" | "pillars" | "domain" | "owner" | "focalUnit" | "assessedBy" | "enterprises" | "summary" | "website" | "criteria" | "entry" | "shared" | "usage")[];
  readonly standingMinistry: readonly ({
    readonly agency: string;
    readonly from?: string;
    readonly to?: string;
  })[];
  readonly maintainers?: {
    readonly team: string;
  };
  readonly timeZone?: {
    readonly id: string;
    readonly name: Text;
  };
  readonly quorum?: number;
  readonly catalogueSince: string;
  readonly portal?: {
    readonly name: Text;
    readonly url: string;
    readonly annex?: Text;
  };
  readonly process?: {
    readonly number: string;
    readonly date: string;
    readonly name?: Text;
  };
  readonly hosts?: {
    readonly official?: readonly (string)[];
    readonly legalPortals?: readonly (string)[];
  };
  readonly documentTypes: readonly ({
    readonly id: string;
    readonly code?: string;
    readonly name: Text;
    readonly numbering: readonly ("serial" | "yearly" | "assembly" | "letter" | "party")[];
  })[];
};

/** Cách gọi khác / Synonyms: synonyms.schema.json */
export type Synonyms = readonly ({
  readonly terms: readonly (string)[];
  readonly note?: Text;
  readonly sources: readonly ({
    readonly title: string;
    readonly url: string;
    readonly retrieved?: string;
    readonly confidence?: "A" | "B" | "C" | "D";
    readonly note?: Text;
  })[];
})[];

/** Bài viết / Text: text.schema.json */
export type Text = {
  readonly title: string;
  readonly description?: string;
};

/** Quyết định của hội đồng / Council decision: decision.schema.json */
export type Decision = {
  readonly platform: string;
  readonly pull: number;
  readonly events: readonly ({
    readonly type: "recognised" | "potential" | "revoked";
    readonly date: string;
  })[];
  readonly decidedOn: string;
  readonly commit: string;
  readonly head: string;
  readonly files: readonly ({
    readonly path: string;
    readonly sha256: string;
  })[];
  readonly proposer?: string;
  readonly recused: readonly (string)[];
  readonly approvals: readonly (string)[];
  readonly objections: readonly (string)[];
  readonly quorum?: number;
  readonly reached: boolean;
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
    readonly waiting: "proposer" | "owner" | "council" | "standing-ministry" | "merge";
    readonly since: string;
    readonly draft: boolean;
    readonly filled?: {
      readonly done: number;
      readonly all: number;
    };
  })[];
};
