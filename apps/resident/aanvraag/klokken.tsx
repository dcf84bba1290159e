import { type Aanvraag, registerIngebrekestelling } from '@meedoen/contract/aanvraag';
import { addDays, daysBetween, type IsoDate } from '@meedoen/law/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useRef } from 'react';
import { Artikel, Blok, Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Dwangsomkaart, Dwangsomvolgt } from '../onderdelen/dwangsom.tsx';
import { Klok } from '../onderdelen/klok.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { alledaags } from '../teksten/alledaags.ts';
import { bedrag, dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { mogelijk } from './vragen.ts';

/** `Nog 14 dagen.` Nothing once the day has passed: then it says elsewhere that we are late. */
export function NogDagen({ tot }: { readonly tot: IsoDate }) {
  const { sessie } = useWie();
  const dagen = daysBetween(sessie.vandaag, tot);
  if (dagen < 0) return null;
  if (dagen === 0) return <Zeg van={alledaags.isVandaag} />;
  if (dagen === 1) return <Zeg van={alledaags.nogEenDag} />;
  return <Zeg van={alledaags.nogDagen} met={{ aantal: dagen }} />;
}

function Voorschot({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal, zeg } = useTaal();
  const { vandaag } = useWie().sessie;
  const { voorschot } = aanvraag.klok;
  if (!voorschot) return null;
  const datum = voorschot.betaaldOp ?? (voorschot.wachtOp && voorschot.verleendOp) ?? voorschot.uiterlijk;
  if (voorschot.aangehoudenReden) {
    return (
      <Klok
        datum={datum}
        wat={zeg(m.voorschot)}
        uiterlijk={<Zeg van={m.voorschotAangehouden} met={{ reden: voorschot.aangehoudenReden }} />}
      />
    );
  }
  if (voorschot.wachtOp)
    return <Klok datum={datum} wat={zeg(m.voorschot)} uiterlijk={<Zeg van={m.voorschotWacht[voorschot.wachtOp]} />} />;
  return (
    <Klok
      datum={datum}
      wat={zeg(m.voorschot)}
      uiterlijk={
        <Zeg
          van={voorschot.betaaldOp ? m.voorschotBetaald : m.voorschotUiterlijk}
          met={{ datum: dagMetNaam(datum, taal, vandaag) }}
        />
      }
    >
      {voorschot.betaaldOp ? null : (
        <Klein>
          <NogDagen tot={voorschot.uiterlijk} /> <Zeg van={m.voorschotZelf} />
        </Klein>
      )}
    </Klok>
  );
}

/** A reason written as a sentence, to stand inside ours. */
const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

function Stilstand({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal } = useTaal();
  const { vandaag } = useWie().sessie;
  const { stilstand } = aanvraag.klok;
  if (stilstand.length === 0) {
    return (
      <Paragraph>
        <Zeg van={m.nooitStil} />
      </Paragraph>
    );
  }
  return stilstand.map(({ vanaf, tot, reden: zin }) => {
    const reden = kleineLetter(zin);
    return (
      <Paragraph key={vanaf}>
        {tot ? (
          <Zeg
            van={m.stondStil}
            met={{ vanaf: dagMetNaam(vanaf, taal, vandaag), tot: dagMetNaam(addDays(tot, -1), taal, vandaag), reden }}
          />
        ) : (
          <Zeg van={m.staatStil} met={{ datum: dagMetNaam(vanaf, taal, vandaag), reden }} />
        )}
      </Paragraph>
    );
  });
}

/** Promises with a date: the advance by itself, the decision, and honestly when the time stood still. */
export function Klokken({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal, zeg } = useTaal();
  const { vandaag } = useWie().sessie;
  const { klok } = aanvraag;
  if (!klok.laatsteDag && !klok.voorschot) return null;
  return (
    <Blok kop={<Zeg van={m.wanneer} />}>
      <div className="meedoen-klokken">
        <Voorschot aanvraag={aanvraag} />
        {klok.laatsteDag ? (
          <Klok
            datum={klok.laatsteDag}
            wat={zeg(m.besluit)}
            uiterlijk={<Zeg van={m.besluitUiterlijk} met={{ datum: dagMetNaam(klok.laatsteDag, taal, vandaag) }} />}
          >
            <Klein>
              <NogDagen tot={klok.laatsteDag} />{' '}
              {klok.verlengdTot ? (
                <Zeg van={m.besluitVerlengd} met={{ datum: dagMetNaam(klok.verlengdTot, taal, vandaag) }} />
              ) : null}
            </Klein>
          </Klok>
        ) : null}
      </div>
      <div>
        {klok.voorschot ? (
          <Uitleg kop={<Zeg van={m.watVoorschot} />}>
            <Paragraph>
              <Zeg van={m.watVoorschotTekst} />
            </Paragraph>
            <Paragraph>
              <Zeg van={m.watVoorschotTerug} />
            </Paragraph>
            <Artikel artikel="artikel 52 Participatiewet" />
          </Uitleg>
        ) : null}
        <Uitleg kop={<Zeg van={m.kanSchuiven} />} open={klok.stilstand.some(({ tot }) => tot === null)}>
          <Stilstand aanvraag={aanvraag} />
          <Artikel artikel="artikel 4:13 en 4:15 Algemene wet bestuursrecht" />
        </Uitleg>
        {klok.teLaat ? null : (
          <Uitleg kop={<Zeg van={m.watTeLaat} />}>
            <Paragraph>
              <Zeg van={m.watTeLaatTekst} />
            </Paragraph>
            <Paragraph>
              <Zeg van={m.teLaatDan} />
            </Paragraph>
            <Artikel artikel="artikel 4:17 Algemene wet bestuursrecht" />
          </Uitleg>
        )}
      </div>
    </Blok>
  );
}

/** Once we are late: said plainly, with the button that makes it count. */
export function TeLaat({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal } = useTaal();
  const { vandaag } = useWie().sessie;
  const client = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  const laatWeten = useMutation({
    mutationFn: () =>
      api(registerIngebrekestelling, {
        params: { aanvraagId: aanvraag.id },
        body: {},
        versie: aanvraag.versie,
        sleutel: sleutel.current,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: sleutels.eigen() }),
  });
  const { klok, dwangsombesluit } = aanvraag;
  if (dwangsombesluit) return <Dwangsomkaart besluit={dwangsombesluit} />;
  const mag = mogelijk(aanvraag, 'registerIngebrekestelling');
  if (mag === undefined) return <Dwangsomvolgt cents={klok.dwangsomInCenten} />;
  if (!klok.teLaat) return null;
  return (
    <Kaart soort="doen" kop={<Zeg van={m.teLaatKop} />}>
      {klok.ingebrekestelling ? (
        <Paragraph>
          <Zeg van={m.gemeldTeLaat} met={{ datum: dagMetNaam(klok.ingebrekestelling, taal, vandaag) }} />
        </Paragraph>
      ) : (
        <Paragraph>
          <Zeg van={m.teLaat} />
        </Paragraph>
      )}
      <Paragraph>
        {klok.dwangsomInCenten > 0 ? (
          <Zeg van={m.dwangsom} met={{ bedrag: bedrag(klok.dwangsomInCenten, taal) }} />
        ) : (
          <Zeg van={m.teLaatDan} />
        )}
      </Paragraph>
      {laatWeten.error ? <Mis fout={laatWeten.error} /> : null}
      {!klok.ingebrekestelling && mag?.mag ? (
        <div className="meedoen-knoppen">
          <Button
            appearance="primary-action-button"
            busy={laatWeten.isPending}
            disabled={laatWeten.isPending}
            onClick={() => laatWeten.mutate()}
          >
            <Zeg van={m.teLaatKnop} />
          </Button>
        </div>
      ) : null}
      {mag?.weigering && !klok.ingebrekestelling ? <Klein>{mag.weigering.tekst}</Klein> : null}
      <Artikel artikel="artikel 4:17 Algemene wet bestuursrecht" />
    </Kaart>
  );
}
