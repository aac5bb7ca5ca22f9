// A day that has not come stands for no news, however new.

/** @param {string} day */
export const isComing = (day) => day > new Date().toLocaleDateString("sv"); // 2026-11-27
