import { registerEigenMelding } from '@meedoen/contract/aanvraag';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Beeld, type Beeldnaam } from '../onderdelen/beeld.tsx';
import { startVraag } from '../onderdelen/contact.tsx';
import { Artikel, Blok, Kaart, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { NietViaInternet } from '../start/keuzes.tsx';
import { melden as m, mijn } from '../teksten/aanvraag.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { dagMetNaam, dagMetNaamEnJaar } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { aanvragenVraag, isAfgelopen, nieuwsteEerst } from './vragen.ts';

function Meldknop({
  titel,
  uitleg,
  beeld,
  zon,
  bezig,
  meld,
}: {
  readonly titel: Tekst<never>;
  readonly uitleg: Tekst<never>;
  readonly beeld: Beeldnaam;
  readonly zon?: boolean;
  readonly bezig: boolean;
  readonly meld: () => void;
}) {
  return (
    <li>
      <button type="button" className="meedoen-keuze" onClick={meld} disabled={bezig}>
        <span className={`meedoen-keuze__beeld${zon ? ' meedoen-keuze__beeld--zon' : ''}`}>
          <Beeld naam={beeld} />
        </span>
        <span>
          <span className="meedoen-keuze__titel">
            <Zeg van={titel} />
          </span>
          <span className="meedoen-keuze__uitleg">
            <Zeg van={uitleg} />
          </span>
        </span>
        <Beeld naam="verder" />
      </button>
    </li>
  );
}

/** Reporting is one tap, and that tap says whether money is needed now. Nothing blocks it. */
function Tik() {
  const client = useQueryClient();
  const ga = useNavigate();
  const { sessie } = useWie();
  const { taal } = useTaal();
  const sleutel = useRef(crypto.randomUUID());
  const meld = useMutation({
    mutationFn: (geldNodigNu: boolean) =>
      api(registerEigenMelding, { body: { geldNodigNu }, sleutel: sleutel.current }),
    onSuccess: async (aanvraag) => {
      await client.invalidateQueries({ queryKey: sleutels.eigen() });
      await ga(`/aanvraag/${aanvraag.id}`);
    },
  });
  return (
    <>
      <Paragraph appearance="lead">
        <Zeg van={m.dag} met={{ datum: dagMetNaamEnJaar(sessie.vandaag, taal) }} />
      </Paragraph>
      <Blok kop={<Zeg van={m.vraag} />}>
        <Paragraph>
          <Zeg van={m.eenTik} />
        </Paragraph>
        {meld.error ? <Mis fout={meld.error} /> : null}
        <ul className="meedoen-keuzes">
          <Meldknop
            titel={m.nood}
            uitleg={m.noodUitleg}
            beeld="bel"
            zon
            bezig={meld.isPending}
            meld={() => meld.mutate(true)}
          />
          <Meldknop
            titel={m.geenNood}
            uitleg={m.geenNoodUitleg}
            beeld="klaar"
            bezig={meld.isPending}
            meld={() => meld.mutate(false)}
          />
        </ul>
        <Paragraph>
          <Zeg van={m.telt} />
        </Paragraph>
        <div>
          <Uitleg kop={<Zeg van={m.waaromKop} />}>
            <Paragraph>
              <Zeg van={m.waarom} />
            </Paragraph>
            <Artikel artikel="artikel 43 en 44 Participatiewet" />
          </Uitleg>
        </div>
      </Blok>
    </>
  );
}

/** Bijstand runs: what changed is passed on; it needs no new application. */
function HeeftUitkering({ meld }: { readonly meld: () => void }) {
  return (
    <Kaart soort="tint" kop={<Zeg van={m.uitkeringKop} />}>
      <Paragraph>
        <Zeg van={m.uitkering} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/doorgeven">
          <Zeg van={m.geefDoor} />
        </GaKnop>
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={meld}>
          <Zeg van={m.uitkeringToch} />
        </button>
      </div>
    </Kaart>
  );
}

export default function Melden() {
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...aanvragenVraag, enabled: ingelogd });
  const start = useQuery({ ...startVraag, enabled: ingelogd });
  const [toch, setToch] = useState(false);
  return (
    <Pagina titel={zeg(m.kop)} terug={naarStart} zij={<NietViaInternet />}>
      <Antwoord vraag={vraag}>
        {({ aanvragen }) => {
          const lopend = nieuwsteEerst(aanvragen).find((aanvraag) => !isAfgelopen(aanvraag));
          if (toch) return <Tik />;
          if (!lopend)
            return start.data?.stand === 'uitkering' ? <HeeftUitkering meld={() => setToch(true)} /> : <Tik />;
          return (
            <Kaart soort="tint" kop={<Zeg van={m.alKop} />}>
              <Paragraph>
                <Zeg van={m.al} met={{ datum: dagMetNaam(lopend.gemeldOp, taal) }} />
              </Paragraph>
              <div className="meedoen-knoppen">
                <GaKnop naar={`/aanvraag/${lopend.id}`}>
                  <Zeg van={mijn.titel} />
                </GaKnop>
                <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => setToch(true)}>
                  <Zeg van={m.tochMelden} />
                </button>
              </div>
            </Kaart>
          );
        }}
      </Antwoord>
      {ingelogd ? null : (
        <Paragraph>
          <Zeg van={f.hulp} />
        </Paragraph>
      )}
    </Pagina>
  );
}
