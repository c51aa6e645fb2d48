import {
  allCertificateStandards,
  certificateStandardByCode,
  parseCertificate,
} from "#schema/reference/certificates.ts";
import { platformLanguages } from "#schema/reference/languages.ts";

describe("certificates", () => {
  it("say who holds them and what they vouch for, in every language", () => {
    expect(allCertificateStandards).toHaveLength(18);
    for (const { code, names } of allCertificateStandards) {
      for (const language of platformLanguages) expect(`${code} ${names[language]}`).not.toBe(`${code} `);
    }
    const personal = allCertificateStandards.filter(({ holder }) => holder === "person");
    expect(personal.map(({ code }) => code)).toEqual(["EN ISO 9606-1", "EN ISO 14732"]);
    expect(certificateStandardByCode("ISO 9001")?.sector).toBeUndefined();
    expect(certificateStandardByCode("FSC-CoC")?.sector).toBe("WOODWORKING");
    expect(certificateStandardByCode("ISO 0")).toBeUndefined();
  });

  it("are each read from their own code", () => {
    for (const { code } of allCertificateStandards) {
      expect(parseCertificate(code)).toEqual({ standard: code, known: true });
    }
  });

  it.each([
    ["ISO 9001:2015", { standard: "ISO 9001", edition: "2015" }],
    ["PN-EN ISO 9001", { standard: "ISO 9001" }],
    ["iso 9001", { standard: "ISO 9001" }],
    ["ДСТУ ISO 9001:2015", { standard: "ISO 9001", edition: "2015" }],
    ["ГОСТ Р ИСО 9001-2015", { standard: "ISO 9001", edition: "2015" }],
    ["LST EN 1090-1", { standard: "EN 1090-1" }],
    ["LST EN 1090-1:2009+A1:2012 EXC3", { standard: "EN 1090-1", edition: "2009", grade: "EXC3" }],
    ["EN 1090 EXC 2", { standard: "EN 1090-1", grade: "EXC2" }],
    ["EN 15085-2 CL1", { standard: "EN 15085-2", grade: "CL1" }],
    ["EN ISO 3834-2", { standard: "ISO 3834-2" }],
    ["ISO 9606-1:2017", { standard: "EN ISO 9606-1", edition: "2017" }],
    ["ISO/TS 16949", { standard: "IATF 16949" }],
    ["FSC CoC", { standard: "FSC-CoC" }],
    ["FSC® C123456", { standard: "FSC-CoC", licence: "FSC-C123456" }],
    ["PEFC/32-31-123", { standard: "PEFC-CoC", licence: "PEFC/32-31-123" }],
    ["ISPM15", { standard: "ISPM 15" }],
    ["ISPM No. 15", { standard: "ISPM 15" }],
    ["EN 14351-1:2006+A2:2016", { standard: "EN 14351-1", edition: "2006" }],
  ])("%s is read as %j", (text, expected) => {
    expect(parseCertificate(text)).toEqual({ known: true, ...expected });
  });

  it.each(["EN 1090-2 EXC2", "EN ISO 9606-2", "ISO 3834", "EN 287-1", "Solidny Partner 2020", "9001 units"])(
    "%s, which the table lacks, is kept as written",
    (text) => {
      expect(parseCertificate(`  ${text} `)).toEqual({ standard: text, known: false });
    },
  );
});
