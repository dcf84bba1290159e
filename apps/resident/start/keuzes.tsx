import { Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { ComponentProps } from 'react';
import { Blok, Kaart, Keuze, Uitleg } from '../onderdelen/delen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { start as s } from '../teksten/start.ts';
import { Zeg, ZegNederlands } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';

/** A choice that is there only for who may use its page. */
function Mogelijk(keuze: ComponentProps<typeof Keuze>) {
  const { sessie } = useWie();
  return magPagina(sessie, keuze.naar) ? <Keuze {...keuze} /> : null;
}

/** The choices in a person's own words. */
export function Keuzes({ kop }: { readonly kop: Tekst<never> }) {
  return (
    <Blok kop={<Zeg van={kop} />}>
      <ul className="meedoen-keuzes">
        <Mogelijk
          naar="/melden"
          beeld="portemonnee"
          titel={<Zeg van={s.teWeinig} />}
          uitleg={<Zeg van={s.teWeinigUitleg} />}
        />
        <Mogelijk
          naar="/doorgeven"
          beeld="wissel"
          titel={<Zeg van={s.verandert} />}
          uitleg={<Zeg van={s.verandertUitleg} />}
        />
        <Mogelijk naar="/geld" beeld="bon" titel={<Zeg van={s.zien} />} uitleg={<Zeg van={s.zienUitleg} />} />
        <Mogelijk
          naar="/terugbetalen"
          beeld="rekening"
          titel={<Zeg van={s.terugbetalen} />}
          uitleg={<Zeg van={s.terugbetalenUitleg} />}
        />
        <Mogelijk
          naar="/doorgeven/loon"
          beeld="werk"
          titel={<Zeg van={s.werk} />}
          uitleg={<Zeg van={s.werkUitleg} />}
        />
        <Mogelijk
          naar="/wat-als/werken"
          beeld="spaarpot"
          titel={<Zeg van={s.watAls} />}
          uitleg={<Zeg van={s.watAlsUitleg} />}
        />
        <Mogelijk
          naar="/afspraken"
          beeld="mensen"
          titel={<Zeg van={s.afspraken} />}
          uitleg={<Zeg van={s.afsprakenUitleg} />}
        />
        <Mogelijk
          naar="/brieven"
          beeld="brief"
          titel={<Zeg van={s.briefGekregen} />}
          uitleg={<Zeg van={s.briefUitleg} />}
        />
      </ul>
    </Blok>
  );
}

/** Phone, desk and paper are as good as this app. */
export function NietViaInternet() {
  const { sessie } = useWie();
  const { loket } = sessie;
  return (
    <Kaart kop={<Zeg van={s.lieverKop} />}>
      <Paragraph>
        <Zeg van={s.liever} />
      </Paragraph>
      <UnorderedList>
        {loket ? (
          <>
            <UnorderedListItem>
              <Zeg van={s.lieverBel} met={{ telefoon: loket.telefoon }} />
            </UnorderedListItem>
            <UnorderedListItem>
              <ZegNederlands van={s.lieverLangs} met={{ adres: loket.bezoekadres, inloop: loket.inloop }} />
            </UnorderedListItem>
          </>
        ) : (
          <UnorderedListItem>
            <Zeg van={s.lieverBalie} />
          </UnorderedListItem>
        )}
        <UnorderedListItem>
          <Zeg van={s.lieverPapier} />
        </UnorderedListItem>
      </UnorderedList>
      <Uitleg kop={<Zeg van={s.anderKop} />}>
        <Paragraph>
          <Zeg van={s.ander} />
        </Paragraph>
      </Uitleg>
    </Kaart>
  );
}
