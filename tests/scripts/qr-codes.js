// Prints the modules of the addresses that stand in its first argument, for a test to compare.

import { qrModules } from "../../theme/assets/js/parts/qr-code.js";

/** @type {string[]} */
const addresses = JSON.parse(process.argv[2] ?? "[]");
console.log(JSON.stringify(addresses.map((address) => qrModules(address).map((row) => row.join("")))));
