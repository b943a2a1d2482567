/** English words of the description of the open data that data portals read. */
import type { dcat as vi } from "../vi/dcat.ts";

export const dcat: typeof vi = {
  service: {
    title: (catalogue) => `Static API: ${catalogue}`,
    description: "Static files below /api/v1/, fetched by HTTP GET without a key; updated daily and whenever the data changes.",
  },
  /** The vocabularies, and the codes of them that are used. */
  codes: {
    language: { title: "Language", codes: { VIE: "Vietnamese", ENG: "English" } },
    country: { title: "Country", codes: {} },
    theme: { title: "Data theme", codes: { GOVE: "Government and public sector" } },
    access: { title: "Access right", codes: { PUBLIC: "public" } },
    frequency: { title: "Frequency", codes: { DAILY: "daily" } },
    format: { title: "File type", codes: { JSON: "JSON", CSV: "CSV", XLSX: "Excel (XLSX)" } },
    availability: { title: "Planned availability", codes: { STABLE: "stable" } },
    publisher: {
      title: "Publisher type",
      codes: {
        NationalAuthority: "National authority",
        RegionalAuthority: "Regional authority",
        LocalAuthority: "Local authority",
        SupraNationalAuthority: "Supra-national authority",
        NonGovernmentalOrganisation: "Non-governmental organisation",
        NonProfitOrganisation: "Non-profit organisation",
        "Academia-ScientificOrganisation": "Academia or scientific organisation",
        Company: "Company",
        IndustryConsortium: "Industry consortium",
        "PrivateIndividual(s)": "Private individual",
        StandardisationBody: "Standardisation body",
      },
    },
    licence: { title: "Licence type", codes: { Attribution: "Attribution", PublicDomain: "Public domain" } },
    change: { title: "Change type", codes: { updated: "updated" } },
  },
};
