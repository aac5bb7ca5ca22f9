// Tables of the register and of the titles: the columns' names once, then rows as lists.

/** @typedef {{columns: string[], rows: unknown[][]}} Table as generator/search/tables.py writes it */

/** A table's rows as records: each value under its column's name. @param {Table} table */
export function records({ columns, rows }) {
  return rows.map((row) => {
    /** @type {Record<string, unknown>} */
    const record = {};
    for (let at = 0; at < columns.length; at += 1) record[columns[at]] = row[at];
    return record;
  });
}

/** Every table of a file as records, under the table's own name. @param {Record<string, Table>} data */
export const tables = (data) =>
  Object.fromEntries(Object.entries(data).map(([name, table]) => [name, records(table)]));
