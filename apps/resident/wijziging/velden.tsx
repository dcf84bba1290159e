import type { Wijzigingsinvoer, Wijzigingsoort } from '@meedoen/contract/wijziging';
import { addDays, parseDate } from '@meedoen/law/kernel';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Inkomstvelden, keuzesVan } from '../aanvraag/lijstvraag.tsx';
import { Bedragveld, Datumveld, Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { wijziging as w } from '../teksten/wijziging.ts';

interface Velden {
  readonly invoer: Wijzigingsinvoer;
  readonly zet: (deel: Partial<Wijzigingsinvoer>) => void;
  readonly fout: (veld: string) => string | undefined;
}
const isSleutel = <K extends string>(teksten: Readonly<Record<K, unknown>>, waarde: string): waarde is K =>
  waarde in teksten;

function Loon({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  const inkomen = invoer.inkomen ?? {};
  return (
    <>
      <Groep id="werk" vraag={zeg(w.wat)} fout={fout('werk')}>
        <Keuzelijst
          naam="werk"
          opties={keuzesVan(w.werkSoort)}
          gekozen={invoer.werk}
          kies={(werk) => isSleutel(w.werkSoort, werk) && zet({ werk })}
        />
      </Groep>
      {invoer.werk === 'stopt' ? (
        <Tekstveld
          id="inkomen-kenmerk"
          label={zeg(f.vanWie)}
          hint={zeg(f.vanWieHint)}
          fout={fout('inkomen-kenmerk')}
          waarde={inkomen.kenmerk ?? ''}
          zet={(kenmerk) => zet({ inkomen: { ...inkomen, kenmerk } })}
        />
      ) : invoer.werk === 'nieuw' ? (
        <Inkomstvelden id="inkomen" rij={inkomen} zet={(rij) => zet({ inkomen: rij })} fout={fout} />
      ) : null}
    </>
  );
}

function Verhuizing({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  const veld = (naam: 'straat' | 'huisnummer' | 'postcode' | 'plaats', hint?: Tekst<never>, vul?: string) => (
    <Tekstveld
      id={naam}
      label={zeg(w[naam])}
      hint={hint ? zeg(hint) : undefined}
      fout={fout(naam)}
      waarde={invoer[naam]}
      zet={(tekst) => zet({ [naam]: tekst })}
      autoComplete={vul ?? 'off'}
    />
  );
  return (
    <>
      <Paragraph>
        <Zeg van={w.verhuizingUitleg} />
      </Paragraph>
      {veld('straat')}
      {veld('huisnummer')}
      {veld('postcode', w.postcodeHint, 'postal-code')}
      {veld('plaats')}
    </>
  );
}

function Huishouden({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  return (
    <>
      <Groep id="huis" vraag={zeg(w.watGebeurt)} fout={fout('huis')}>
        <Keuzelijst
          naam="huis"
          opties={keuzesVan(w.huisSoort)}
          gekozen={invoer.huis}
          kies={(huis) => isSleutel(w.huisSoort, huis) && zet({ huis })}
        />
      </Groep>
      <Tekstveld
        id="wie"
        label={zeg(w.wie)}
        hint={zeg(w.wieHint)}
        fout={fout('wie')}
        waarde={invoer.wie}
        zet={(wie) => zet({ wie })}
      />
    </>
  );
}

function Scheiding({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  return (
    <>
      <Paragraph>
        <Zeg van={w.scheidingUitleg} />
      </Paragraph>
      <Alert type="info">
        <Paragraph>
          <Zeg van={w.scheidingNietAlleen} />
        </Paragraph>
      </Alert>
      <Tekstveld
        id="wie"
        label={zeg(w.wieGaat)}
        hint={zeg(w.wieGaatHint)}
        fout={fout('wie')}
        waarde={invoer.wie}
        zet={(wie) => zet({ wie })}
      />
      <Groep id="woning" vraag={zeg(w.wieBlijft)} fout={fout('woning')}>
        <Keuzelijst
          naam="woning"
          opties={keuzesVan(w.woning)}
          gekozen={invoer.woning}
          kies={(woning) => isSleutel(w.woning, woning) && zet({ woning })}
        />
      </Groep>
      {invoer.woning === 'samen' ? (
        <Alert type="warning" role="status">
          <Paragraph>
            <Zeg van={w.samenUitleg} />
          </Paragraph>
        </Alert>
      ) : null}
      <Groep id="kinderenBij" vraag={zeg(w.kinderenWaar)} fout={fout('kinderenBij')}>
        <Keuzelijst
          naam="kinderenBij"
          opties={keuzesVan(w.kinderenBij)}
          gekozen={invoer.kinderenBij}
          kies={(kinderenBij) => isSleutel(w.kinderenBij, kinderenBij) && zet({ kinderenBij })}
        />
      </Groep>
      <Groep id="weetHet" vraag={zeg(w.weetHetVraag)} fout={fout('weetHet')}>
        <Keuzelijst
          naam="weetHet"
          opties={keuzesVan(w.weetHet)}
          gekozen={invoer.weetHet}
          kies={(weetHet) => isSleutel(w.weetHet, weetHet) && zet({ weetHet })}
        />
      </Groep>
      {invoer.weetHet === 'nee' ? (
        <Alert type="info" role="status">
          <Paragraph>
            <Zeg van={w.weetNiet} />
          </Paragraph>
        </Alert>
      ) : null}
    </>
  );
}

function Bezit({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  const bezit = invoer.bezit ?? {};
  return (
    <>
      <Groep id="bezit-soort" vraag={zeg(f.watIsHet)} fout={fout('bezit-soort')}>
        <Keuzelijst
          naam="bezit-soort"
          opties={keuzesVan(f.bezitsoort)}
          gekozen={bezit.soort ?? undefined}
          kies={(soort) => isSleutel(f.bezitsoort, soort) && zet({ bezit: { ...bezit, soort } })}
        />
      </Groep>
      <Tekstveld
        id="bezit-naam"
        label={zeg(f.bezitNaam)}
        hint={zeg(f.bezitNaamHint)}
        fout={fout('bezit-naam')}
        waarde={bezit.kenmerk ?? ''}
        zet={(kenmerk) => zet({ bezit: { ...bezit, kenmerk } })}
      />
      <Bedragveld
        id="bezit-bedrag"
        label={zeg(f.hoeveelWaard)}
        fout={fout('bezit-bedrag')}
        onderNul={bezit.soort === 'betaalrekening'}
        waarde={bezit.bedragInCenten ?? undefined}
        zet={(bedragInCenten) => zet({ bezit: { ...bezit, bedragInCenten } })}
      />
    </>
  );
}

function Rekening({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  return (
    <>
      <Paragraph>
        <Zeg van={w.rekeningUitleg} />
      </Paragraph>
      <Tekstveld
        id="iban"
        label={zeg(w.iban)}
        hint={zeg(f.ibanHint)}
        fout={fout('iban')}
        waarde={invoer.iban}
        zet={(iban) => zet({ iban: iban.toUpperCase() })}
      />
      <Tekstveld
        id="tenaamstelling"
        label={zeg(w.naamRekening)}
        fout={fout('tenaamstelling')}
        waarde={invoer.tenaamstelling}
        zet={(tenaamstelling) => zet({ tenaamstelling })}
        autoComplete="name"
      />
    </>
  );
}

function Buitenland({ invoer, zet, fout }: Velden) {
  const { zeg } = useTaal();
  return (
    <>
      <Paragraph>
        <Zeg van={w.buitenlandUitleg} />
      </Paragraph>
      <Tekstveld id="land" label={zeg(w.land)} fout={fout('land')} waarde={invoer.land} zet={(land) => zet({ land })} />
    </>
  );
}

const EIGEN: Readonly<Record<Wijzigingsoort, ((velden: Velden) => ReactNode) | undefined>> = {
  loon: Loon,
  verhuizing: Verhuizing,
  huishouden: Huishouden,
  scheiding: Scheiding,
  bezit: Bezit,
  rekening: Rekening,
  buitenland: Buitenland,
  anders: undefined,
};

const VRAGEN: Readonly<Record<string, Tekst<never>>> = {
  werk: w.wat,
  'inkomen-soort': f.watVoorGeld,
  'inkomen-kenmerk': f.vanWie,
  'inkomen-nettoInCenten': f.hoeveelNetto,
  'inkomen-periode': f.hoeVaak,
  'inkomen-vakantietoeslag': f.vakantiegeld,
  straat: w.straat,
  huisnummer: w.huisnummer,
  postcode: w.postcode,
  plaats: w.plaats,
  huis: w.watGebeurt,
  wie: w.wie,
  woning: w.wieBlijft,
  kinderenBij: w.kinderenWaar,
  weetHet: w.weetHetVraag,
  'bezit-soort': f.watIsHet,
  'bezit-naam': f.bezitNaam,
  'bezit-bedrag': f.hoeveelWaard,
  iban: w.iban,
  tenaamstelling: w.naamRekening,
  land: w.land,
  vanaf: w.vanaf,
  totEnMet: w.terug,
  toelichting: w.vertel,
};

/** Where a field stands on the page, to say what is missing in the same order. */
export const plekVan = (id: string): number => Object.keys(VRAGEN).indexOf(id);

/** The question at a field, for the summary of what is still missing; a colon behind what is no question. */
export function vraagBij(id: string, soort: Wijzigingsoort, zeg: (tekst: Tekst<never>) => string): string {
  const eigen =
    soort === 'buitenland' && id === 'vanaf'
      ? w.vertrek
      : soort === 'scheiding' && id === 'wie'
        ? w.wieGaat
        : undefined;
  const tekst = eigen ?? VRAGEN[id];
  return tekst ? zeg(tekst).replace(/([^?:])$/, '$1:') : '';
}

/** What fits beside the sentence that says what happens in a household: the note holds 2000 characters. */
const TOELICHTING = 1700;

/** Longer away than the four weeks of art. 13 lid 1 e of the Participatiewet. */
function isLangWeg({ vanaf, totEnMet }: Wijzigingsinvoer): boolean {
  const [weg, terug] = [parseDate(vanaf ?? ''), parseDate(totEnMet ?? '')];
  return weg !== undefined && terug !== undefined && terug > addDays(weg, 28);
}

/** The few questions of one kind of change; from which day is always asked. */
export function Wijzigingsvelden({ soort, ...velden }: Velden & { readonly soort: Wijzigingsoort }) {
  const { invoer, zet, fout } = velden;
  const { zeg } = useTaal();
  const Eigen = EIGEN[soort];
  const anders = soort === 'anders';
  return (
    <>
      {Eigen ? <Eigen {...velden} /> : null}
      <Datumveld
        id="vanaf"
        label={zeg(soort === 'buitenland' ? w.vertrek : w.vanaf)}
        hint={zeg(w.vanafHint)}
        fout={fout('vanaf')}
        waarde={invoer.vanaf}
        zet={(vanaf) => zet({ vanaf: vanaf ?? undefined })}
      />
      {soort === 'buitenland' ? (
        <Datumveld
          id="totEnMet"
          label={zeg(w.terug)}
          hint={zeg(w.terugHint)}
          fout={fout('totEnMet')}
          waarde={invoer.totEnMet}
          zet={(totEnMet) => zet({ totEnMet: totEnMet ?? undefined })}
        />
      ) : null}
      {soort === 'buitenland' && isLangWeg(invoer) ? (
        <Alert type="warning" role="status">
          <Paragraph>
            <Zeg van={w.langWeg} />
          </Paragraph>
        </Alert>
      ) : null}
      <Tekstveld
        id="toelichting"
        lang
        hoogstens={TOELICHTING}
        label={zeg(anders ? w.vertel : w.vertelMeer)}
        hint={anders ? undefined : zeg(w.hoeftNiet)}
        fout={fout('toelichting')}
        waarde={invoer.toelichting}
        zet={(toelichting) => zet({ toelichting })}
      />
    </>
  );
}
