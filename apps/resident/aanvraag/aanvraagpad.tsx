import type { Aanvraag } from '@meedoen/contract/aanvraag';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import { Blok, Pad, type Padpunt, Uitleg } from '../onderdelen/delen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { dag, dagMetNaam, hoofdletter, tijdstip } from '../teksten/opmaak.ts';
import { type Taalgebruik, useTaal, Zeg } from '../teksten/taal.tsx';
import { isNogInTeVullen } from './vragen.ts';

/** The stones of the path of one application. Which one is "here" follows from its state. */
export function padVan(aanvraag: Aanvraag, { zeg, taal }: Taalgebruik, vandaag: IsoDate): Padpunt[] {
  const { status, klok } = aanvraag;
  const verstuurd = aanvraag.ingediendOp;
  const wachtTot = aanvraag.zoektermijnTot && aanvraag.zoektermijnTot > vandaag ? aanvraag.zoektermijnTot : undefined;
  const klaar = status === 'besloten' || status === 'buiten-behandeling';
  const gemeld: Padpunt = {
    stand: 'klaar',
    titel: zeg(m.padGemeld),
    uitleg: zeg(status === 'ingetrokken' ? m.padGemeldWas : m.padGemeldUitleg, {
      datum: hoofdletter(dagMetNaam(aanvraag.gemeldOp, taal, vandaag)),
    }),
  };
  const stuur: Padpunt = verstuurd
    ? { stand: 'klaar', titel: zeg(m.padVerstuurd), uitleg: hoofdletter(dagMetNaam(verstuurd, taal, vandaag)) }
    : {
        stand: isNogInTeVullen(aanvraag) ? 'hier' : 'straks',
        titel: zeg(m.padVerstuurd),
        uitleg: wachtTot
          ? zeg(m.padVerstuurVanaf, { datum: dagMetNaam(wachtTot, taal, vandaag) })
          : zeg(m.padVerstuurNog),
      };
  if (status === 'ingetrokken')
    return [gemeld, ...(verstuurd ? [stuur] : []), { stand: 'hier', titel: zeg(m.padGestopt) }];
  const nakijken: Padpunt = {
    stand: klaar ? 'klaar' : verstuurd ? 'hier' : 'straks',
    titel: zeg(m.padNakijken),
    uitleg: klaar || !verstuurd ? undefined : zeg(status === 'wacht-op-gegevens' ? m.padWacht : m.padNu),
  };
  const voorschot: Padpunt[] = klok.voorschot
    ? [
        {
          stand: klok.voorschot.betaaldOp ? 'klaar' : 'straks',
          titel: zeg(m.padVoorschot),
          uitleg: klok.voorschot.aangehoudenReden
            ? zeg(m.voorschotAangehouden, { reden: klok.voorschot.aangehoudenReden })
            : klok.voorschot.wachtOp
              ? zeg(m.voorschotWacht[klok.voorschot.wachtOp])
              : hoofdletter(
                  klok.voorschot.betaaldOp
                    ? zeg(m.voorschotBetaald, { datum: dagMetNaam(klok.voorschot.betaaldOp, taal, vandaag) })
                    : zeg(m.voorschotUiterlijk, { datum: dagMetNaam(klok.voorschot.uiterlijk, taal, vandaag) }),
                ),
        },
      ]
    : [];
  const besluit: Padpunt = {
    stand: klaar ? 'hier' : 'straks',
    titel: zeg(m.padBesluit),
    uitleg:
      klok.laatsteDag && !klaar
        ? hoofdletter(zeg(m.besluitUiterlijk, { datum: dagMetNaam(klok.laatsteDag, taal, vandaag) }))
        : undefined,
  };
  return [gemeld, stuur, nakijken, ...voorschot, besluit];
}

export function Aanvraagpad({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const taal = useTaal();
  const { sessie } = useWie();
  return (
    <Blok kop={<Zeg van={m.pad} />}>
      <Pad punten={padVan(aanvraag, taal, sessie.vandaag)} />
      {aanvraag.geschiedenis.length > 0 ? (
        <div>
          <Uitleg kop={<Zeg van={m.geschiedenis} />}>
            <ul className="utrecht-unordered-list">
              {aanvraag.geschiedenis.map((regel) => {
                const datum = parseDate(regel.op);
                return (
                  <li className="utrecht-unordered-list__item" key={`${regel.op} ${regel.wat}`}>
                    {datum ? dag(datum, taal.taal) : tijdstip(regel.op, taal.taal)}: {regel.wat} ({regel.wie})
                  </li>
                );
              })}
            </ul>
          </Uitleg>
        </div>
      ) : null}
    </Blok>
  );
}
