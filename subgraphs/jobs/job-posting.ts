import { placeByKey } from "#schema/places/gazetteer.ts";
import type { LanguageCode } from "#schema/reference/languages.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { jsonLdText } from "#subgraphs/kit/graph/json-ld.ts";
import type { AdRow, ContractKind, Salary } from "./ad.ts";

/** As search engines read employmentType. A permanent contract says nothing of the hours, so it is left out. */
const employmentTypes: Readonly<Record<ContractKind, string | null>> = {
  PERMANENT: null,
  TEMPORARY: "TEMPORARY",
  APPRENTICESHIP: "OTHER",
  INTERNSHIP: "INTERN",
  CONTRACTOR: "CONTRACTOR",
  SEASONAL: "TEMPORARY",
};

/** The vacancy as a schema.org JobPosting (https://schema.org/JobPosting). Reference values are in the language. */
export function jobPosting(ad: AdRow, language: LanguageCode): string {
  const { details } = ad;
  const occupation = ad.occupation === null ? undefined : occupationByCode(ad.occupation);
  return jsonLdText({
    "@type": "JobPosting",
    identifier: { "@type": "PropertyValue", propertyID: "E-Cooperation", value: ad.id },
    title: ad.title,
    description: ad.body,
    datePosted: (ad.published_at ?? ad.posted_at).toISOString(),
    validThrough: ad.expires_at.toISOString(),
    employmentType: ad.contract === null ? null : employmentTypes[ad.contract],
    hiringOrganization: { "@type": "Organization", name: ad.employer_name },
    jobLocation: jobLocation(ad, language),
    baseSalary: details.salary === undefined ? null : baseSalary(details.salary),
    occupationalCategory: occupation && `${occupation.code} ${occupation.names[language]}`,
    skills: details.skills.join(", ") || null,
    totalJobOpenings: details.positions ?? 1,
    jobStartDate: details.startsOn,
  });
}

function jobLocation(
  { place_key, place_name, region, country, latitude, longitude }: AdRow,
  language: LanguageCode,
) {
  const town = place_key === null ? undefined : placeByKey(place_key)?.names[language]?.[0];
  return {
    "@type": "Place",
    address: {
      "@type": "PostalAddress",
      addressLocality: town ?? place_name,
      addressRegion: region === null ? null : regionByCode(region)?.names[language],
      addressCountry: country,
    },
    geo: latitude === null || longitude === null ? null : { "@type": "GeoCoordinates", latitude, longitude },
  };
}

function baseSalary({ min, max, currency, per }: Salary) {
  const amount = min !== undefined && max === undefined ? { value: min } : { minValue: min, maxValue: max };
  return {
    "@type": "MonetaryAmount",
    currency,
    value: { "@type": "QuantitativeValue", ...amount, unitText: per },
  };
}
