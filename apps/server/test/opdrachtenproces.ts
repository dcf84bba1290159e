import { isoDate } from '@meedoen/law/kernel';
import { openDatabase } from '../platform/database/index.ts';
import { klokOp } from '../platform/klok/index.ts';
import { Wachtrij } from '../platform/wachtrij/index.ts';
import { berekenPortie, boekPortie, maakBestanden } from '../slices/betaalrun/index.ts';

// The jobs door as a process of its own, to be killed: `node opdrachtenproces.ts <database url> <day> <portion>`.
const [url = '', dag = '', portie = '4'] = process.argv.slice(2);
const klok = klokOp(isoDate(dag));
const wachtrij = new Wachtrij(openDatabase(url, 2), klok, (fout) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
});
wachtrij
  .voor('betaalrun-berekenen', (tx, opdracht) => berekenPortie(tx, opdracht, klok, Number(portie)))
  .voor('betaalrun-boeken', (tx, opdracht) => boekPortie(tx, opdracht, klok, Number(portie)))
  .voor('betaalrun-bestand', (tx, opdracht) => maakBestanden(tx, opdracht, klok));
wachtrij.start(20);
process.stdout.write('aan het werk\n');
