import type { Paar as Gelezen } from '@meedoen/contract/scheiding';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld, type veldfouten } from '../vorm/Veld.tsx';
import { type Adres, type Scheidingsconcept, vertrekt, type Wie } from './invoer.ts';

export type Paar = Omit<Gelezen, 'ander' | 'uiteen'> & { readonly ander: NonNullable<Gelezen['ander']> };

interface Velden {
  readonly paar: Paar;
  readonly waarde: Scheidingsconcept;
  readonly zet: (deel: Partial<Scheidingsconcept>) => void;
  readonly fouten: ReturnType<typeof veldfouten>;
}
const JA_NEE = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
];

/** The questions of one path, from the day to whose the money is; each next one only when it matters. */
export function Scheidingsvelden({ paar, waarde, zet, fouten }: Velden) {
  const { persoon, ander, gehuwd, kinderen, zelfdeRekening } = paar;
  const naam = { persoon: persoon.naam, ander: ander.naam };
  return (
    <>
      <Datumveld
        label="Eerste dag uit elkaar"
        waarde={waarde.op}
        onWaarde={(op) => zet({ op })}
        fout={fouten.get('/op')}
        required
      />
      {gehuwd && (
        <Keuze
          label="Gaan zij blijvend uit elkaar"
          hulp="Wie getrouwd is en voor een tijd apart woont, is voor de bijstand nog een paar (art. 3 lid 2 b)."
          waarde={waarde.duurzaam}
          onWaarde={(duurzaam) => zet({ duurzaam })}
          opties={JA_NEE}
        />
      )}
      <Keuzelijst
        label="Wie blijft in de woning"
        waarde={waarde.blijft}
        onWaarde={(blijft) => zet({ blijft })}
        leeg="Kies"
        opties={[
          { waarde: 'persoon', tekst: naam.persoon },
          { waarde: 'ander', tekst: naam.ander },
          { waarde: 'samen', tekst: 'Allebei, ieder voor zich' },
          { waarde: 'geen', tekst: 'Geen van beiden' },
        ]}
        required
      />
      {waarde.blijft === 'samen' && <Onderdak waarde={waarde} zet={zet} />}
      {vertrekt(waarde.blijft).map((wie) => (
        <NieuwAdres
          key={wie}
          naam={naam[wie]}
          waarde={waarde.adres[wie]}
          zet={(deel) => zet({ adres: { ...waarde.adres, [wie]: { ...waarde.adres[wie], ...deel } } })}
          fout={(veld) => fouten.get(`/adressen/${wie}/${veld}`)}
        />
      ))}
      {kinderen.map((kind) => (
        <Keuzelijst
          key={kind.id}
          label={`Bij wie woont ${kind.naam}`}
          waarde={waarde.kinderen[kind.id] ?? ''}
          onWaarde={(bij) => zet({ kinderen: { ...waarde.kinderen, [kind.id]: bij } })}
          leeg="Kies"
          opties={[
            { waarde: 'persoon', tekst: naam.persoon },
            { waarde: 'ander', tekst: naam.ander },
            { waarde: 'allebei', tekst: 'Om en om bij allebei' },
            { waarde: 'geen', tekst: 'Bij geen van beiden' },
          ]}
          required
        />
      ))}
      <Keuze
        label={`Houdt ${naam.persoon} deze uitkering`}
        hulp="Nee: er komt een voorstel om te beëindigen, en de betaling wacht."
        waarde={waarde.gaatVerder}
        onWaarde={(gaatVerder) => zet({ gaatVerder })}
        opties={JA_NEE}
      />
      <Keuze
        label={`Vraagt ${naam.ander} zelf bijstand`}
        hulp="De aanvraag begint meteen, met wat bekend is (art. 43a)."
        waarde={waarde.vraagtBijstand}
        onWaarde={(vraagtBijstand) => zet({ vraagtBijstand })}
        opties={JA_NEE}
      />
      {waarde.vraagtBijstand === 'ja' && (
        <Datumveld
          label={`${naam.ander} meldde zich op`}
          waarde={waarde.gemeldOp}
          onWaarde={(gemeldOp) => zet({ gemeldOp })}
          fout={fouten.get('/gemeldOp')}
          required
        />
      )}
      {zelfdeRekening && (
        <p className="mdn-melding mdn-melding--warning" role="status">
          Alles gaat nu naar één rekening van beiden. Vul in wie een andere rekening krijgt.
        </p>
      )}
      {(['persoon', 'ander'] as const).map((wie) => (
        <Rekening key={wie} wie={wie} naam={naam[wie]} waarde={waarde} zet={zet} fouten={fouten} />
      ))}
      <Tekstvak
        label="Van wie weet u dit"
        hulp="Staat alleen in het dossier, niet in de brieven."
        waarde={waarde.reden}
        onWaarde={(reden) => zet({ reden })}
        fout={fouten.get('/reden')}
        required
        maxLength={500}
      />
    </>
  );
}

const ONDERDAK = [
  ['zorgbehoefte', 'Heeft een van beiden zorg nodig, en wonen zij daarom samen', 'Art. 3 lid 2 a'],
  ['kindSamen', 'Hebben zij samen een kind', 'Art. 3 lid 4 b'],
  ['samenlevingscontract', 'Hebben zij nog een samenlevingscontract', 'Art. 3 lid 4 c'],
  ['wederzijdseZorg', 'Zorgen zij nog voor elkaar, door mee te betalen of anders', 'Art. 3 lid 3'],
] as const;

/** Two in one home: what the law asks before it sees two households. */
function Onderdak({ waarde, zet }: Pick<Velden, 'waarde' | 'zet'>) {
  return (
    <>
      <p className="mdn-melding mdn-melding--warning" role="status">
        Wie samen als paar bijstand kreeg en in één woning blijft, blijft voor de wet meestal een paar (art. 3 lid 4 a).
        Het systeem zegt na deze vragen wat geldt.
      </p>
      {ONDERDAK.map(([veld, label, hulp]) => (
        <Keuze
          key={veld}
          label={label}
          hulp={hulp}
          waarde={waarde[veld]}
          onWaarde={(antwoord) => zet({ [veld]: antwoord })}
          opties={JA_NEE}
        />
      ))}
    </>
  );
}

const ADRES = [
  ['straat', 'Straat', 100],
  ['huisnummer', 'Huisnummer', 20],
  ['postcode', 'Postcode', 7],
  ['plaats', 'Plaats', 100],
] as const;

/** Where somebody goes to live; left empty when nobody knows: then no post goes to the home they left. */
function NieuwAdres({
  naam,
  waarde,
  zet,
  fout,
}: {
  readonly naam: string;
  readonly waarde: Adres;
  readonly zet: (deel: Partial<Adres>) => void;
  readonly fout: (veld: string) => string | undefined;
}) {
  const ingevuld = ADRES.some(([veld]) => waarde[veld].trim() !== '');
  return (
    <fieldset className="mdn-veld mdn-vorm">
      <legend className="mdn-veld__label">Nieuw adres van {naam}</legend>
      <span className="mdn-veld__hulp">Leeg: nog niet bekend. Er gaat dan geen post naar het oude adres.</span>
      {ADRES.map(([veld, label, lengte]) => (
        <Tekstveld
          key={veld}
          label={label}
          kort={veld === 'huisnummer' || veld === 'postcode'}
          waarde={waarde[veld]}
          onWaarde={(tekst) => zet({ [veld]: tekst })}
          fout={fout(veld)}
          required={ingevuld}
          maxLength={lengte}
          autoComplete="off"
        />
      ))}
      <label className="mdn-vink">
        <input
          type="checkbox"
          checked={waarde.geheim}
          onChange={(event) => zet({ geheim: event.currentTarget.checked })}
        />{' '}
        Ook voor medewerkers geheim houden
      </label>
    </fieldset>
  );
}

function Rekening({
  wie,
  naam,
  waarde,
  zet,
  fouten,
}: Omit<Velden, 'paar'> & { readonly wie: Wie; readonly naam: string }) {
  const { iban, tenaamstelling } = waarde.rekening[wie];
  const wijzig = (deel: Partial<{ iban: string; tenaamstelling: string }>) =>
    zet({ rekening: { ...waarde.rekening, [wie]: { iban, tenaamstelling, ...deel } } });
  return (
    <fieldset className="mdn-veld mdn-vorm">
      <legend className="mdn-veld__label">Andere rekening van {naam}</legend>
      <span className="mdn-veld__hulp">Leeg: dezelfde als nu. Een collega kijkt een nieuwe rekening eerst na.</span>
      <Tekstveld
        label="IBAN"
        waarde={iban}
        onWaarde={(tekst) => wijzig({ iban: tekst })}
        fout={fouten.get(`/rekeningen/${wie}/iban`)}
        autoComplete="off"
      />
      {iban.trim() !== '' && (
        <Tekstveld
          label="Op naam van"
          waarde={tenaamstelling}
          onWaarde={(tekst) => wijzig({ tenaamstelling: tekst })}
          fout={fouten.get(`/rekeningen/${wie}/tenaamstelling`)}
          required
          maxLength={70}
          autoComplete="off"
        />
      )}
    </fieldset>
  );
}
