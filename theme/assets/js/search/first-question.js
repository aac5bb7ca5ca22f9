// Where a query asks for a page and then one thing more: tải số liệu thì vào đâu và có cần xin phép không. Loaded with
// further.js.

const WHERE = "(?: (?:thì|thi) (?:vào|vao|ra|ở|o) (?:đâu|dau))?";
const SECOND = new RegExp(`${WHERE} (?:và|va|rồi|roi) (?:có|co) .+ (?:không|khong)\\W*$`, "iu");

/** What is asked first. @param {string} query */
export const firstQuestion = (query) => query.normalize("NFC").replace(SECOND, "");
