import { parseDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';
import { Datumveld, Keuze, Tekstvak, Tekstveld } from '../vorm/Veld.tsx';
import { GEEN_DWANGSOM } from './namen.ts';
import type { Deelprops } from './Voorsteldeel.tsx';
import { inTekst, type Verlaginginvoer } from './verlaging.ts';

const GRONDEN = [
  { waarde: 'gegevens', tekst: 'Gegevens of medewerking ontbreken, en dat is te verwijten (art. 54 lid 1)' },
  { waarde: 'adres-wijkt-af', tekst: 'Het adres wijkt af van de BRP (art. 40 lid 2)' },
  {
    waarde: 'woonsituatie-niet-aangetoond',
    tekst: 'De woonsituatie is niet aangetoond, ook niet op een andere manier (art. 53a lid 4)',
  },
] as const;

const WEL_VERSCHULDIGD = 'wel';
const DWANGSOMKEUZES = [
  { waarde: WEL_VERSCHULDIGD, tekst: 'Ja' },
  ...Object.entries(GEEN_DWANGSOM).map(([waarde, tekst]) => ({ waarde, tekst: `Nee: ${tekst}` })),
];
type Grond = Deelprops['voorstel']['aanvulling']['geenDwangsom'];

/** As it is typed: a day may still be half. */
export type Gehoordinvoer = { readonly op: string } | { readonly uitzondering: string };

const inWoorden = (dag: string): string => {
  const datum = parseDate(dag);
  return datum ? datumLang(datum) : dag;
};

/** What only some kinds ask: time to put it right, hearing, and the judgement about the duty to inform. */
export function Aanvulling({ voorstel, bewerking, bewerkbaar, zet }: Deelprops) {
  const { vraagt, aanvulling } = voorstel;
  if (vraagt.length === 0) return null;
  const hersteltermijn = bewerking.hersteltermijn ?? aanvulling.hersteltermijn ?? '';
  const grond = bewerking.opschortingsgrond ?? aanvulling.opschortingsgrond ?? 'gegevens';
  const geschonden = bewerking.inlichtingenplichtGeschonden ?? aanvulling.inlichtingenplichtGeschonden;
  return (
    <>
      {vraagt.includes('opschortingsgrond') &&
        (bewerkbaar ? (
          <Keuze
            label="Waarom opschorten"
            waarde={grond}
            onWaarde={(keus) => zet({ opschortingsgrond: GRONDEN.find(({ waarde }) => waarde === keus)?.waarde })}
            opties={GRONDEN}
          />
        ) : (
          <Regel label="Waarom opschorten" waarde={GRONDEN.find(({ waarde }) => waarde === grond)?.tekst ?? ''} />
        ))}
      {vraagt.includes('hersteltermijn') &&
        (bewerkbaar ? (
          <Datumveld
            label="Herstellen kan tot en met"
            hulp={
              grond === 'gegevens'
                ? 'Ten hoogste acht weken (art. 54 lid 1 en 2). De inwoner leest deze dag in de brief.'
                : 'U bepaalt hoeveel tijd redelijk is. De inwoner leest deze dag in de brief.'
            }
            waarde={hersteltermijn}
            onWaarde={(dag) => zet({ hersteltermijn: dag })}
          />
        ) : (
          <Regel label="Herstellen kan tot en met" waarde={inWoorden(hersteltermijn)} />
        ))}
      {vraagt.includes('inlichtingenplicht') &&
        (bewerkbaar ? (
          <Keuze
            label="Is er iets niet of te laat doorgegeven?"
            hulp="Ja: terugvorderen moet (art. 58 lid 1). Nee: terugvorderen mag (art. 58 lid 2)."
            waarde={geschonden ? 'ja' : 'nee'}
            onWaarde={(keus) => zet({ inlichtingenplichtGeschonden: keus === 'ja' })}
            opties={[
              { waarde: 'nee', tekst: 'Nee, of dat staat niet vast' },
              { waarde: 'ja', tekst: 'Ja, de inlichtingenplicht is geschonden' },
            ]}
          />
        ) : (
          <Regel label="Inlichtingenplicht geschonden" waarde={geschonden ? 'ja' : 'nee'} />
        ))}
      {vraagt.includes('gehoord') && (
        <Gehoord
          gehoord={bewerking.gehoord ?? aanvulling.gehoord}
          bewerkbaar={bewerkbaar}
          zet={(gehoord) => zet({ gehoord })}
        />
      )}
      {vraagt.includes('dwangsom') && (
        <Verschuldigd
          grond={bewerking.geenDwangsom === undefined ? aanvulling.geenDwangsom : bewerking.geenDwangsom}
          bewerkbaar={bewerkbaar}
          zet={(geenDwangsom) => zet({ geenDwangsom })}
        />
      )}
      {vraagt.includes('verlaging') && (
        <Verlaging
          waarde={bewerking.verlaging ?? inTekst(voorstel)}
          gehoord={aanvulling.gehoord}
          bewerkbaar={bewerkbaar}
          zet={(verlaging) => zet({ verlaging })}
        />
      )}
    </>
  );
}

/** The law names when nothing is owed; whether one of these holds, a person judges and writes why. */
function Verschuldigd({
  grond,
  bewerkbaar,
  zet,
}: {
  readonly grond: Grond;
  readonly bewerkbaar: boolean;
  readonly zet: (grond: Grond) => void;
}) {
  const gekozen = grond ?? WEL_VERSCHULDIGD;
  if (!bewerkbaar)
    return (
      <Regel
        label="Moeten wij dit betalen"
        waarde={DWANGSOMKEUZES.find(({ waarde }) => waarde === gekozen)?.tekst ?? ''}
      />
    );
  return (
    <Keuze
      label="Moeten wij dit betalen?"
      hulp="Nee kan alleen om een reden uit de wet (Awb art. 4:17). Schrijf dan bij de motivering waarom."
      waarde={gekozen}
      onWaarde={(keus) => zet(keus in GEEN_DWANGSOM ? (keus as NonNullable<Grond>) : null)}
      opties={DWANGSOMKEUZES}
    />
  );
}

/** A lowering may be less than law and by-law say, because of the circumstances; never more. */
function Verlaging({
  waarde,
  gehoord,
  bewerkbaar,
  zet,
}: {
  readonly waarde: Verlaginginvoer;
  readonly gehoord: Gehoordinvoer | null;
  readonly bewerkbaar: boolean;
  readonly zet: (waarde: Verlaginginvoer) => void;
}) {
  return (
    <>
      {gehoord && (
        <Regel
          label="Gehoord"
          waarde={'op' in gehoord ? `reageerde op ${inWoorden(gehoord.op)}` : gehoord.uitzondering}
        />
      )}
      {bewerkbaar ? (
        <fieldset className="mdn-veld">
          <legend className="mdn-veld__label">Lager of korter</legend>
          <span className="mdn-veld__hulp">
            Leeg: zoals wet en verordening zeggen. Lager kan als de omstandigheden daarom vragen (art. 18 lid 1 en 10).
          </span>
          <div className="mdn-rij">
            <Tekstveld
              label="Procent"
              kort
              inputMode="numeric"
              waarde={waarde.percentage}
              onWaarde={(percentage) => zet({ ...waarde, percentage })}
            />
            <Tekstveld
              label="Maanden"
              kort
              inputMode="numeric"
              waarde={waarde.maanden}
              onWaarde={(maanden) => zet({ ...waarde, maanden })}
            />
          </div>
        </fieldset>
      ) : (
        waarde.percentage && <Regel label="Lager" waarde={`${waarde.percentage} procent, ${waarde.maanden} maanden`} />
      )}
    </>
  );
}

function Gehoord({
  gehoord,
  bewerkbaar,
  zet,
}: {
  readonly gehoord: Gehoordinvoer | null;
  readonly bewerkbaar: boolean;
  readonly zet: (gehoord: Gehoordinvoer) => void;
}) {
  const niet = gehoord !== null && 'uitzondering' in gehoord;
  const op = gehoord !== null && 'op' in gehoord ? gehoord.op : '';
  const uitzondering = niet ? gehoord.uitzondering : '';
  if (!bewerkbaar)
    return <Regel label="Gehoord" waarde={niet ? `Niet gehoord: ${uitzondering}` : op && `Op ${inWoorden(op)}`} />;
  return (
    <>
      <Keuze
        label="Heeft de inwoner zijn kant verteld?"
        hulp="Eerst horen, of opschrijven waarom dat niet hoeft (Awb art. 4:7, 4:8, 4:11 en 4:12)."
        waarde={niet ? 'nee' : gehoord ? 'ja' : ''}
        onWaarde={(keus) => zet(keus === 'ja' ? { op } : { uitzondering })}
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee, dat hoeft hier niet' },
        ]}
      />
      {niet ? (
        <Tekstvak
          label="Waarom horen niet hoeft"
          waarde={uitzondering}
          onWaarde={(tekst) => zet({ uitzondering: tekst })}
          maxLength={500}
        />
      ) : (
        <Datumveld label="Gehoord op" waarde={op} onWaarde={(dag) => zet({ op: dag })} />
      )}
    </>
  );
}

function Regel({ label, waarde }: { readonly label: string; readonly waarde: string }) {
  return (
    <p>
      <b>{label}:</b> {waarde || 'niet ingevuld'}
    </p>
  );
}
