const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** At most so many within so long. */
export interface Limit {
  most: number;
  withinMs: number;
}

/** What a posting is for; each channel has limits and an alarm of its own. */
export type Channel = "PUBLIC" | "MESSAGE" | "REPORT" | "REGISTRATION";

export interface ChannelSettings {
  /** What one mailbox, one network address, and one mail host may post; public mail hosts have no limit. */
  email: readonly Limit[];
  origin: readonly Limit[];
  mailHost: readonly Limit[];
  /** The same for newcomers while there is an alarm. */
  underAlarm: { email: readonly Limit[]; origin: readonly Limit[]; mailHost: readonly Limit[] };
  /** How much newcomers may post in all before an alarm is raised. */
  rush: readonly Limit[];
  /** Points of the text score from which a posting is held, usually and during an alarm. */
  textHeldFrom: number;
  textHeldFromUnderAlarm: number;
  /** Whether postings that resemble each other are held. */
  repetition: boolean;
  /** Whether newcomers wait during an alarm although they have proved their work. */
  waits: boolean;
}

export interface SpamSettings {
  /** The subgraph's namespace, which has `spamTables`. */
  namespace: string;
  /** Keys the hashes and signs the challenges; the same in every process. 32 characters or more. */
  secret: string;
  channels: Readonly<Record<Channel, ChannelSettings>>;
  /** How alike texts of strangers have to be, 0..1, to be a repetition; and to something held, usually and in an alarm. */
  alike: number;
  likeHeld: number;
  likeHeldUnderAlarm: number;
  /** Texts of fewer parts than this are alike by chance: they count as repeated from the fourth stranger on. */
  shortTextParts: number;
  /** How many texts that are alike one poster may post, as a firm does that seeks five people for one workshop. */
  ownAlike: number;
  /** From how many bad postings a mailbox, an origin or a mail host has a bad record; the latter two if most are bad. */
  badEmail: number;
  badOrigin: number;
  badMailHost: number;
  /** Bad postings raise an alarm: so many, and this part of all, within so long. */
  hostile: Limit & { share: number };
  /** How long a hostile alarm, and one that is a mere rush, lasts after the last sign of it. */
  calmAfterMs: number;
  calmAfterRushMs: number;
  /** How long a newcomer's posting waits during an alarm before it is looked at again. */
  waitMs: number;
  /** Leading zero bits of a proof: each more doubles the work. 18 take a telephone about a second. */
  difficulty: number;
  challengeForMs: number;
  /** How many challenges an address may ask for. */
  challenges: Limit;
  /** How long anything is remembered: longer than a confirmation link is valid. */
  keepForMs: number;
}

/**
 * An ad, an offer, anything that everybody reads. Five vacancies in a row from one firm, and several firms behind one
 * address, are usual. 300 an hour from as many people are no rush, however unevenly they come: of 200 random hours 195
 * had none.
 */
const shown: ChannelSettings = {
  email: [
    { most: 6, withinMs: 10 * minute },
    { most: 12, withinMs: day },
  ],
  origin: [
    { most: 20, withinMs: 10 * minute },
    { most: 60, withinMs: day },
  ],
  mailHost: [
    { most: 20, withinMs: 10 * minute },
    { most: 60, withinMs: day },
  ],
  underAlarm: {
    email: [{ most: 2, withinMs: 10 * minute }],
    origin: [{ most: 4, withinMs: 10 * minute }],
    mailHost: [{ most: 6, withinMs: 10 * minute }],
  },
  rush: [
    { most: 7, withinMs: 12 * second },
    { most: 16, withinMs: minute },
    { most: 48, withinMs: 5 * minute },
  ],
  textHeldFrom: 10,
  textHeldFromUnderAlarm: 7,
  repetition: true,
  waits: true,
};

/** A message that one person gets by relay: nothing waits, and a rush is larger. */
const message: ChannelSettings = {
  ...shown,
  email: [
    { most: 10, withinMs: 10 * minute },
    { most: 40, withinMs: day },
  ],
  underAlarm: {
    email: [{ most: 3, withinMs: 10 * minute }],
    origin: [{ most: 6, withinMs: 10 * minute }],
    mailHost: [{ most: 10, withinMs: 10 * minute }],
  },
  rush: [
    { most: 20, withinMs: 30 * second },
    { most: 120, withinMs: 5 * minute },
  ],
  repetition: false,
  waits: false,
};

/** A report quotes what it reports: its words are not held against it. */
const report: ChannelSettings = {
  ...message,
  textHeldFrom: Number.POSITIVE_INFINITY,
  textHeldFromUnderAlarm: Number.POSITIVE_INFINITY,
};

/** A class signs up for a course at once, from one room and with one school's addresses. */
const registration: ChannelSettings = {
  ...message,
  origin: [
    { most: 60, withinMs: 10 * minute },
    { most: 300, withinMs: day },
  ],
  mailHost: [{ most: 300, withinMs: day }],
  rush: [
    { most: 60, withinMs: 30 * second },
    { most: 200, withinMs: 5 * minute },
  ],
};

/** Everything but the namespace and the secret. */
export const usualSpamSettings: Omit<SpamSettings, "namespace" | "secret"> = {
  channels: { PUBLIC: shown, MESSAGE: message, REPORT: report, REGISTRATION: registration },
  alike: 0.55,
  likeHeld: 0.45,
  likeHeldUnderAlarm: 0.3,
  shortTextParts: 40,
  ownAlike: 5,
  badEmail: 3,
  badOrigin: 6,
  badMailHost: 10,
  hostile: { most: 6, withinMs: 5 * minute, share: 0.3 },
  calmAfterMs: 10 * minute,
  calmAfterRushMs: 2 * minute,
  waitMs: 10 * minute,
  difficulty: 18,
  challengeForMs: 15 * minute,
  challenges: { most: 30, withinMs: 10 * minute },
  keepForMs: 50 * hour,
};
