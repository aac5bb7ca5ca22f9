// Tables of the register and of the titles: the columns' names once, then rows as lists.

/** A table's rows as records: each value under its column's name. */
export function records({ columns, rows }) {
  return rows.map((row) => {
    const record = {};
    for (let at = 0; at < columns.length; at += 1) record[columns[at]] = row[at];
    return record;
  });
}

/** Every table of a file as records, under the table's own name. */
export const tables = (data) => Object.fromEntries(Object.entries(data).map(([name, table]) => [name, records(table)]));
