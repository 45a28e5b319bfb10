import writeExcel, { type SheetData } from 'write-excel-file/node';

/** So wide a column is at most; longer texts run over. */
const WIDEST = 60;

/** A workbook with one sheet, its first row a head that stays in sight. All cells are texts, so that nothing is worked out. */
export async function writeXlsx(rows: readonly (readonly string[])[], sheet: string): Promise<Uint8Array> {
  const data: SheetData = rows.map((row, index) => {
    const style = { type: String, format: '@', ...(index === 0 ? { fontWeight: 'bold' as const } : {}) };
    return row.map((value) => (value === '' ? null : { value, ...style }));
  });
  const columns = (rows[0] ?? []).map((_, at) => ({
    width: Math.min(WIDEST, 2 + Math.max(...rows.map((row) => row[at]?.length ?? 0))),
  }));
  return writeExcel(data, { sheet: sheetNameOf(sheet), columns, stickyRowsCount: 1 }).toBuffer();
}

/** Excel takes 31 characters, and not all. */
function sheetNameOf(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .trim() || 'Lijst'
  );
}
