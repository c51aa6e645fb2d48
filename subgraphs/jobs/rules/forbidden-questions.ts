/** Words that belong together within one sentence. */
const near = "[^.!?\\n]{0,60}?";

/** Asking what somebody earned before, in the languages of the platform. */
const previousPay: readonly RegExp[] = [
  `(?:poprzedni|dotychczasow|ostatni)\\p{L}*\\s+(?:wynagrodz|zarobk|pensj|płac|stawk)`,
  `(?:wynagrodz|zarobk|pensj|płac)\\p{L}*\\s+(?:w|u|z)\\s+(?:poprzedni|obecn|ostatni|dotychczasow)`,
  `(?:podaj|podać|podanie|napisz|wskaż|określ)${near}(?:obecn|aktualn)\\p{L}*\\s+(?:wynagrodz|zarobk|pensj|płac)`,
  `(?:ankstesn|buvus|paskutin)\\p{L}*\\s+(?:darbo užmokes|atlyginim|alg)`,
  `(?:nurodyk|parašyk|pateik)${near}(?:dabartin|esam)\\p{L}*\\s+(?:darbo užmokes|atlyginim|alg)`,
  `(?:previous|former|past|last|most recent)\\s+(?:salary|pay|wages?|earnings)`,
  `(?:salary|pay|wages?)\\s+history`,
  `(?:state|tell|give|include|indicate|specify)${near}current\\s+(?:salary|pay|wages?|earnings)`,
  `(?:попередн|минул|останн)\\p{L}*\\s+(?:зарплат|заробіт|оклад)`,
  `(?:вкажіть|зазначте|напишіть)${near}(?:поточн|теперішн)\\p{L}*\\s+(?:зарплат|заробіт|оклад)`,
  `(?:предыдущ|прошл|последн|прежн)\\p{L}*\\s+(?:зарплат|заработ|заработн|оклад)`,
  `(?:укажите|напишите|сообщите)${near}(?:текущ|нынешн)\\p{L}*\\s+(?:зарплат|заработ|оклад)`,
  `(?:папярэдн|мінул|апошн)\\p{L}*\\s+(?:зарплат|зароб|аклад)`,
].map((source) => new RegExp(`(?<!\\p{L})${source}`, "iu"));

/** An age: eighteen may be asked for by law where work is hazardous, so it counts as no requirement. */
const age = "(?!18\\b)\\d{2}";

/** Asking for one sex or for an age. */
const sexOrAge: readonly RegExp[] = [
  `(?:tylko|wyłącznie|jedynie)\\s+(?:dla\\s+)?(?:mężczyz|mężczyźn|kobiet|pan(?:ów|owie|ie|ia)(?!\\p{L}))`,
  `(?:w\\s+)?wiek(?:u)?:?\\s+(?:do|od|poniżej)?\\s*${age}`,
  `(?:tik|tiktai)\\s+(?:vyr|moter)`,
  `(?:iki|nuo)\\s+${age}\\s+m(?:etų|\\.)\\s+amžiaus`,
  `amži\\p{L}*:?\\s+(?:iki|nuo)\\s+${age}`,
  `(?:men|women|males?|females?)\\s+only(?!\\p{L})`,
  `only\\s+(?:for\\s+)?(?:men|women|males?|females?)(?!\\p{L})`,
  `aged?:?\\s+(?:under|up to|below|between|from|over)?\\s*${age}`,
  `(?:under|below)\\s+${age}\\s+years\\s+(?:old|of age)`,
  `(?:тільки|лише|виключно)\\s+(?:для\\s+)?(?:чоловік|жінк|жінок)`,
  `ві(?:к|ком|ку):?\\s+(?:до|від)\\s+${age}`,
  `(?:только|исключительно)\\s+(?:для\\s+)?(?:мужчин|женщин)`,
  `возраст\\p{L}*:?\\s+(?:до|от)\\s+${age}`,
  `(?:толькі|выключна)\\s+(?:для\\s+)?(?:мужчын|жанчын)`,
  `(?:узрост|ўзрост)\\p{L}*:?\\s+(?:да|ад)\\s+${age}`,
].map((source) => new RegExp(`(?<!\\p{L})${source}`, "iu"));

/** Whether a vacancy's text asks what the applicant earned before. */
export function asksPreviousPay(text: string): boolean {
  return previousPay.some((pattern) => pattern.test(text));
}

/** Whether a vacancy's text wants men or women only, or a certain age. */
export function asksSexOrAge(text: string): boolean {
  return sexOrAge.some((pattern) => pattern.test(text));
}
