import type { LoonkostensubsidieWeergave } from '@meedoen/contract/loonkostensubsidie';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel, Uitleg } from '@meedoen/ui/uitleg';
import { bedrag, datumKort, datumLang, maandLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Geschiedenis } from '../schil/Geschiedenis.tsx';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Bedragen } from './Bedragen.tsx';
import { AANVRAGER, BESLUITNAAM, EINDGROND, STAND, schrijfGetal } from './namen.ts';
import { Rekening } from './Rekening.tsx';
import { Subsidiestappen } from './Subsidiestappen.tsx';

type Props = { readonly zaak: LoonkostensubsidieWeergave };

/** One case: the work, what it is worth, what goes to the employer, what waits and what was done. */
export function Subsidiezaak({ zaak }: Props) {
  const { naam, toon } = STAND[zaak.toestand];
  return (
    <section className="mdn-panel" aria-labelledby={`${zaak.id} ${zaak.id}-kenmerk`}>
      <div className="mdn-panel__kop">
        <Heading2 id={zaak.id}>{zaak.werkgever.naam}</Heading2>
        <span className={toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand'}>{naam}</span>
        <span id={`${zaak.id}-kenmerk`} className="mdn-sm mdn-sec">
          {zaak.kenmerk}
        </span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-stapel">
          <Werk zaak={zaak} />
          <Loonwaarde zaak={zaak} />
          <Maanden zaak={zaak} />
        </div>
        <div className="mdn-stapel">
          <Klokken zaak={zaak} />
          <Vooruitblik zaak={zaak} />
          <Subsidiestappen zaak={zaak} />
          <Verloop zaak={zaak} />
        </div>
      </div>
    </section>
  );
}

function Werk({ zaak }: Props) {
  const mag = useMag();
  return (
    <div>
      <h3 className="utrecht-heading-4">Het werk</h3>
      <dl className="mdn-plicht">
        <Paar naam="Werk">
          {zaak.functie}
          {zaak.soort === 'beschut-werk' ? ', beschut werk' : ''}
        </Paar>
        <Paar naam="Vanaf">
          {datumLang(zaak.begin)}
          {zaak.contractTotEnMet ? ` tot en met ${datumLang(zaak.contractTotEnMet)}` : ''}
        </Paar>
        {zaak.uren.map(({ vanaf, uren, voltijdUren }) => (
          <Paar key={vanaf} naam={`Uren vanaf ${datumLang(vanaf)}`}>
            {schrijfGetal(uren)} per week{voltijdUren ? ` (voltijd is ${schrijfGetal(voltijdUren)})` : ''}
          </Paar>
        ))}
        {zaak.loon.map(({ vanaf, perUurInCenten }) => (
          <Paar key={vanaf} naam={`Loon vanaf ${datumLang(vanaf)}`}>
            {bedrag(perUurInCenten)} bruto per uur
          </Paar>
        ))}
        <Paar naam="Gevraagd">
          {datumLang(zaak.aangevraagdOp)}, door {AANVRAGER[zaak.aangevraagdDoor]}
        </Paar>
        <Paar naam="Werkgever">
          {mag('werkgever-zien') ? (
            <Link className="utrecht-link" to={`/werkgevers/${zaak.werkgever.id}`}>
              {zaak.werkgever.naam}
            </Link>
          ) : (
            zaak.werkgever.naam
          )}
          , KvK {zaak.werkgever.kvk} <Rekening werkgever={zaak.werkgever} />
        </Paar>
        {zaak.eindigt && (
          <Paar naam="Stopt">
            {datumLang(zaak.eindigt.laatsteDag)} is de laatste dag. {EINDGROND[zaak.eindigt.grond]}.
          </Paar>
        )}
      </dl>
    </div>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Loonwaarde({ zaak }: Props) {
  return (
    <div>
      <h3 className="utrecht-heading-4">Loonwaarde</h3>
      {zaak.loonwaarden.length === 0 && <p className="mdn-sm mdn-sec">Nog niet vastgesteld.</p>}
      {zaak.loonwaarden.map((each) => (
        <div key={each.vanaf}>
          <p>
            <b>{each.percentage} procent</b> vanaf {datumLang(each.vanaf)}
          </p>
          <p className="mdn-xs mdn-sec">
            Vastgesteld op {datumLang(each.vastgesteldOp)} door {each.deskundige}
            {each.organisatie ? `, ${each.organisatie}` : ''}
          </p>
          <p className="mdn-sm mdn-zaak__tekst">{each.rapport}</p>
        </div>
      ))}
      {zaak.forfaitair && (
        <p className="mdn-sm">
          <b>Eerst de helft van het minimumloon</b>
          {zaak.forfaitair.totEnMet ? `, tot en met ${datumLang(zaak.forfaitair.totEnMet)}` : ''}{' '}
          <Artikel artikel="Pw art. 10d lid 5" />
          <br />
          {zaak.forfaitair.reden}
        </p>
      )}
    </div>
  );
}

function Maanden({ zaak }: Props) {
  if (zaak.maanden.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Per maand</h3>
      <Tabel
        titel="Subsidie per maand"
        rijen={zaak.maanden}
        sleutel={({ maand }) => maand}
        kolommen={[
          { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand) },
          {
            kop: 'Volgens het besluit',
            soort: 'getal',
            toon: ({ bedragInCenten, ontbreekt }) =>
              bedragInCenten === null ? (ontbreekt[0] ?? 'nog niet bekend') : bedrag(bedragInCenten),
          },
          { kop: 'Geboekt', soort: 'getal', toon: ({ geboektInCenten }) => bedrag(geboektInCenten) },
        ]}
      />
      {zaak.nogTeBetalenInCenten > 0 && (
        <p className="mdn-sm mdn-sec">Gaat mee met de volgende betaling: {bedrag(zaak.nogTeBetalenInCenten)}.</p>
      )}
      {zaak.nogTeBetalenInCenten < 0 && (
        <p className="mdn-sm">
          Te veel betaald: {bedrag(-zaak.nogTeBetalenInCenten)}.{' '}
          {zaak.toestand === 'beeindigd'
            ? `De werkgever betaalt dit terug, met ${zaak.kenmerk} erbij. Wat binnenkomt, wordt hierop geboekt.`
            : 'Dit gaat af van de volgende maanden.'}
        </p>
      )}
    </div>
  );
}

function Klokken({ zaak }: Props) {
  const { vandaag } = useSessie();
  if (zaak.klokken.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat wacht</h3>
      <ul className="mdn-sm">
        {zaak.klokken.map(({ wat, uiterlijk, artikel, teLaat }) => (
          <li key={`${wat}${uiterlijk}`}>
            <b>{wat}</b>, uiterlijk {datumKort(uiterlijk, vandaag)}
            {teLaat ? ' (te laat)' : ''} <Artikel artikel={artikel} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Vooruitblik({ zaak: { vooruitblik, ontbreekt } }: Props) {
  if (!vooruitblik && ontbreekt.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">
        Wat de wet geeft{vooruitblik && ` over ${maandLang(vooruitblik.bedragen.maand)}`}
      </h3>
      {ontbreekt.map((wat) => (
        <p key={wat} className="mdn-weigering">
          Nog niet bekend: {wat}
        </p>
      ))}
      {vooruitblik && (
        <>
          <Bedragen bedragen={vooruitblik.bedragen} />
          <details>
            <summary>Waarom dit bedrag</summary>
            <Uitleg boom={vooruitblik.uitleg} />
          </details>
        </>
      )}
    </div>
  );
}

function Verloop({ zaak }: Props) {
  return (
    <Geschiedenis regels={zaak.geschiedenis}>
      {zaak.besluiten.map(({ besluit, wat, op }) => (
        <p key={besluit} className="mdn-zaak__knoppen">
          <Link className="utrecht-link" to={`/besluiten/${besluit}`}>
            Besluit van {datumLang(op)}: {BESLUITNAAM[wat].toLowerCase()}
          </Link>
        </p>
      ))}
      {zaak.voorstel && (
        <p>
          <Link className="utrecht-link" to={`/besluiten/${zaak.voorstel.id}`}>
            Verder met het besluit: {BESLUITNAAM[zaak.voorstel.wat].toLowerCase()}
          </Link>
        </p>
      )}
    </Geschiedenis>
  );
}
