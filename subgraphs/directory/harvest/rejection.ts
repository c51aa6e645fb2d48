/** Why a record cannot be taken: stable codes for statistics, the rest for people. */
export type RejectionCode =
  | "WRONG_SHAPE"
  | "UNKNOWN_CODE"
  | "IMPOSSIBLE_PLACE"
  | "IMPOSSIBLE_DATE"
  | "TOO_LONG"
  | "MISSING"
  | "PERSONAL_NUMBER";

/** Thrown while a record is checked and caught by the check of that one record. It quotes no personal number. */
export class Unacceptable extends Error {
  override readonly name = "Unacceptable";
  readonly code: RejectionCode;
  readonly field: string;

  constructor(code: RejectionCode, field: string, reason: string) {
    super(reason);
    this.code = code;
    this.field = field;
  }
}

export interface Rejection {
  recordId: string;
  kind: "COMPANY" | "OFFER";
  code: RejectionCode;
  field: string;
  reason: string;
  changedAt: string;
}
