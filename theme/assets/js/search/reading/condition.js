// A condition on texts beside what they are about: thông tư cộng đồng học tập còn hiệu lực.

/** @import {OfficialText, Register} from "../register.js" */
/** @import {Asked} from "./asked.js" */
import { aboutBodies, textsAbout } from "./about.js";
import { ENDED, IN_FORCE } from "./listing.js";

const WHETHER = / (?:hay )?(?:khong|chua)$/; // asks for what holds, whatever that is

/** @param {string} line */
const without = (line) =>
  line.replace(WHETHER, "").replace(ENDED, " ").replace(IN_FORCE, " ").replace(/\s+/g, " ").trim();

/**
 * The texts about what is said beside the condition, those that meet it; none when none is set.
 * @param {Asked} asked
 * @param {Register} register
 * @returns {OfficialText[]}
 */
export function meeting(asked, register) {
  const { plain, time } = asked;
  const isEnded = ENDED.test(plain);
  if (!isEnded && !IN_FORCE.test(plain)) return [];
  const rest = { ...asked, plain: without(plain), time: time && { ...time, rest: without(time.rest) } };
  const own = textsAbout(rest, register, true);
  const about = own.length ? own : aboutBodies(rest, register, true);
  const meets = about.filter(({ state }) => (state === "ended") === isEnded);
  return meets.length && WHETHER.test(plain) ? [...new Set([...meets, ...about])] : meets;
}
