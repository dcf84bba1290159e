import type { VerhaalWeergave } from '@meedoen/contract/verhaal';
import { Tabel } from '@meedoen/ui/tabel';
import { Uitleg } from '@meedoen/ui/uitleg';
import { bedrag, datumKort, datumLang, maandLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Geschiedenis } from '../schil/Geschiedenis.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { AFZIEN, BRON, EINDE, KANAAL, ONDERHOUD, TOESTAND } from './namen.ts';
import { Verhaalstappen } from './Verhaalstappen.tsx';

/** One case between two people: who, on what ground, what holds, what was booked, what is next. @param van whose file this is */
export function Verhaalzaak({ zaak, van }: { readonly zaak: VerhaalWeergave; readonly van: string }) {
  const { vandaag } = useSessie();
  const { naam, toon } = TOESTAND[zaak.toestand];
  const ander = zaak.persoon.id === van ? zaak.onderhoudsplichtige : zaak.persoon;
  return (
    <section className="mdn-panel" aria-labelledby={zaak.id}>
      <div className="mdn-panel__kop">
        <Heading2 id={zaak.id}>
          {zaak.persoon.id === van ? 'Verhaal op' : 'Meebetalen aan de bijstand van'} {ander.naam}
        </Heading2>
        <span className={toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand'}>{naam}</span>
        <span className="mdn-sm mdn-sec">
          {zaak.kenmerk}
          {zaak.klok && (
            <>
              {' '}
              <b>{zaak.klok.wat}</b>
              {zaak.klok.uiterlijk && `, uiterlijk ${datumKort(zaak.klok.uiterlijk, vandaag)}`}
            </>
          )}
        </span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-stapel">
          <Wie zaak={zaak} />
          <Draagkracht zaak={zaak} />
          <Reacties zaak={zaak} />
        </div>
        <div className="mdn-stapel">
          {zaak.ontbreekt.map((wat) => (
            <p key={wat} className="mdn-weigering">
              Niet in Meedoen: {wat}.
            </p>
          ))}
          <Geld zaak={zaak} />
          <Verhaalstappen zaak={zaak} />
          <Geschiedenis regels={zaak.geschiedenis} />
        </div>
      </div>
    </section>
  );
}

function Regel({ kop, children }: { readonly kop: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{kop}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Wie({ zaak }: { readonly zaak: VerhaalWeergave }) {
  const {
    persoon,
    onderhoudsplichtige: plichtige,
    besluit,
    weigert,
    verzoek,
    verzet,
    afgezien,
    einde,
    voorstel,
  } = zaak;
  return (
    <dl className="mdn-plicht">
      <Regel kop="Bijstand">
        <Link className="utrecht-link" to={`/dossiers/${persoon.id}/verhaal`}>
          {persoon.naam}
        </Link>
      </Regel>
      <Regel kop="Onderhoudsplichtig">
        <Link className="utrecht-link" to={`/dossiers/${plichtige.id}/verhaal`}>
          {plichtige.naam}
        </Link>
        {plichtige.overleden && ', overleden'}
        {!plichtige.adresBekend && ', geen adres bekend'}
      </Regel>
      <Regel kop="Grond">{ONDERHOUD[zaak.grond]}</Regel>
      <Regel kop="Aanleiding">{zaak.aanleiding}</Regel>
      {voorstel && (
        <Regel kop="Voorstel">
          {voorstel.door}, {datumLang(voorstel.op)}: {voorstel.motivering}
        </Regel>
      )}
      {besluit && (
        <Regel kop="Besluit">
          {datumLang(besluit.op)}, {besluit.door} en {besluit.ondertekenaar}. {besluit.motivering} Betalen of reageren
          uiterlijk {datumLang(besluit.uiterlijk)}.
        </Regel>
      )}
      {weigert && (
        <Regel kop="Betaalt niet">
          {datumLang(weigert.op)}: {weigert.tekst}
        </Regel>
      )}
      {verzoek && (
        <Regel kop="Rechter">
          {verzoek.rechtbank} {verzoek.kenmerk}, ingediend {datumLang(verzoek.op)}
        </Regel>
      )}
      {verzet && <Regel kop="Verzet">{datumLang(verzet.op)}. De invordering staat stil (art. 62b lid 3).</Regel>}
      {afgezien && (
        <Regel kop="Afgezien">
          {AFZIEN[afgezien.grond]}. {afgezien.reden}
        </Regel>
      )}
      {einde && (
        <Regel kop="Einde">
          {EINDE[einde.grond]}, laatste maand {maandLang(einde.laatsteMaand)}. {einde.reden}
        </Regel>
      )}
    </dl>
  );
}

function Draagkracht({ zaak: { draagkracht } }: { readonly zaak: VerhaalWeergave }) {
  if (!draagkracht) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Draagkracht</h3>
      <p>
        <b>{bedrag(draagkracht.perMaandInCenten)}</b> per maand, vanaf {datumLang(draagkracht.vanaf)}
      </p>
      <p className="mdn-xs mdn-sec">
        {draagkracht.bron === 'berekening' ? 'Berekend' : 'Uitspraak'}: {draagkracht.vindplaats}. {draagkracht.door},{' '}
        {datumLang(draagkracht.op)}
      </p>
      {draagkracht.posten.length > 0 && (
        <Tabel
          titel="Inkomen en lasten"
          rijen={draagkracht.posten}
          sleutel={({ omschrijving }) => omschrijving}
          kolommen={[
            { kop: 'Post', soort: 'naam', toon: ({ omschrijving }) => omschrijving },
            { kop: 'Bedrag', soort: 'getal', toon: ({ bedragInCenten }) => bedrag(bedragInCenten) },
          ]}
        />
      )}
      <p className="mdn-zaak__tekst">{draagkracht.toelichting}</p>
    </div>
  );
}

function Reacties({ zaak: { voornemen, zienswijzen } }: { readonly zaak: VerhaalWeergave }) {
  if (!voornemen) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat de onderhoudsplichtige vertelt</h3>
      {zienswijzen.length === 0 && (
        <p className="mdn-sm mdn-sec">Nog niets. Reageren kan tot en met {datumLang(voornemen.zienswijzeTot)}.</p>
      )}
      {zienswijzen.map((each) => (
        <div key={`${each.op}${each.tekst}`}>
          <p className="mdn-xs mdn-sec">
            {datumLang(each.op)}, {KANAAL[each.via]}
          </p>
          <p className="mdn-zaak__tekst">{each.tekst}</p>
        </div>
      ))}
    </div>
  );
}

/** What holds, and month by month what bijstand cost and what is asked of it. */
function Geld({ zaak }: { readonly zaak: VerhaalWeergave }) {
  if (zaak.bedragen.length === 0 && zaak.maanden.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Geld</h3>
      {zaak.bedragen.map(({ vanaf, perMaandInCenten, bron, vindplaats }) => (
        <p key={vanaf} className="mdn-sm">
          <b>{bedrag(perMaandInCenten)}</b> per maand vanaf {datumLang(vanaf)}: {BRON[bron]}, {vindplaats}
        </p>
      ))}
      <Tabel
        titel="Per maand: nooit meer dan de bijstand"
        rijen={zaak.maanden}
        sleutel={({ maand }) => maand}
        kolommen={[
          { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand) },
          { kop: 'Bijstand', soort: 'getal', toon: ({ kostenInCenten }) => bedrag(kostenInCenten) },
          { kop: 'Van anderen', soort: 'getal', toon: ({ anderenInCenten }) => bedrag(anderenInCenten) },
          { kop: 'Verhaald', soort: 'getal', toon: ({ geboektInCenten }) => bedrag(geboektInCenten) },
        ]}
      />
      {zaak.maanden.some(({ uitleg }) => uitleg) && (
        <details className="mdn-achter">
          <summary>Waarom deze bedragen</summary>
          {zaak.maanden.map(({ maand, uitleg }) => uitleg && <Uitleg key={maand} boom={uitleg} />)}
        </details>
      )}
      {zaak.vorderingen.map(({ id, kenmerk, restInCenten, betaalUiterlijk }) => (
        <p key={id} className="mdn-sm">
          <Link className="utrecht-link" to={`/dossiers/${zaak.onderhoudsplichtige.id}/vorderingen#vordering-${id}`}>
            {kenmerk}
          </Link>
          : nog open {bedrag(restInCenten)}
          {betaalUiterlijk && `, betalen uiterlijk ${datumLang(betaalUiterlijk)}`}
        </p>
      ))}
    </div>
  );
}
