import { describe, expect, it } from 'vitest';
import { leesMeerjarenbestand, meerjarensommen } from './index.ts';

/** Purmerenders aan het werk naar vermogen (2015), Participatiebudget 2014-2018. */
const PURMEREND = `meedoen-meerjaren;1
richting;naam;2014;2015;2016;2017;2018
inkomsten;Participatiebudget: rijksbijdrage;2.348.483;;;;
inkomsten;Sociaal deelfonds;;1.975.616;1.975.616;1.982.104;2.059.961
inkomsten;Inzet reserve;548.441;290.654;301.757;293.564;189.198
inkomsten;Inzet meeneemregeling;102.562;0;0;0;0
inkomsten;Algemene middelen: bijdrage in loonkosten;1.455.273;1.923.745;2.116.054;2.333.743;2.535.568
totaal-inkomsten;Totaal;4.454.759;4.190.015;4.393.427;4.609.411;4.784.727
uitgaven;Loonkosten;1.989.373;1.977.245;2.005.916;2.046.381;2.065.225
uitgaven;Sociaal rendement;100.753;268.748;438.250;609.735;783.344
uitgaven;Scholing;55.829;10.000;10.000;10.000;10.000
uitgaven;Activering;461.000;360.000;360.000;360.000;360.000
uitgaven;Bemiddeling/re-integratie;415.000;266.947;266.904;268.098;268.098
uitgaven;Diagnose;88.500;81.000;81.000;81.000;81.000
uitgaven;Bureau Werk;891.738;863.154;868.436;871.276;876.755
uitgaven;Individuele kosten participatie;220.000;220.421;220.421;220.421;220.421
uitgaven;Project jeugdwerkloosheid;82.566;;;;
uitgaven;P trajecten inburgering;35.000;20.000;20.000;20.000;20.000
uitgaven;BBZ;5.000;2.500;2.500;2.500;2.500
uitgaven;oud WIW;110.000;120.000;120.000;120.000;120.000
totaal-uitgaven;Totaal;4.454.759;4.190.015;4.393.427;4.609.411;4.807.343
saldo;Saldo;;;0;0;-22.616
`;

/** Iedereen doet mee 2020-2023, 5.1 Uitvoeringsbudgetten. */
const STEENWIJKERLAND = `meedoen-meerjaren;1
richting;naam;2020;2021;2022;2023
inkomsten;Participatiebudget Rijk;1.319.185;1.249.234;1.250.460;1.251.754
inkomsten;Wsw oud Rijk;6.615.359;6.383.824;6.207.631;5.895.811
inkomsten;Wsw oud gemeente;1.027.006;1.179.626;1.357.902;1.323.402
inkomsten;BUIG uitkering Rijk;11.805.798;12.647.305;12.941.365;12.941.365
`;

const lees = (tekst: string) => {
  const gelezen = leesMeerjarenbestand(tekst);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.bestand;
};

describe('a budget over years', () => {
  it('of Purmerend 2014-2018 is added up again, and a total that is not its rows is named', () => {
    const { sommen, telfouten } = meerjarensommen(lees(PURMEREND));
    expect(sommen.map(({ inkomsten }) => inkomsten / 100)).toEqual([
      4_454_759, 4_190_015, 4_393_427, 4_609_411, 4_784_727,
    ]);
    expect(sommen.map(({ uitgaven }) => uitgaven / 100)).toEqual([
      4_454_759, 4_190_015, 4_393_427, 4_609_411, 4_807_343,
    ]);
    expect(sommen.at(-1)?.saldo).toBe(-22_616_00);
    // every total that the document prints is the sum of its rows
    expect(telfouten).toEqual([]);
    const anders = PURMEREND.replace('2.046.381', '2.046.318').replace('-22.616', '-22.661');
    expect(meerjarensommen(lees(anders)).telfouten).toEqual([
      { jaar: 2017, wat: 'uitgaven', gedrukt: 4_609_411_00, geteld: 4_609_348_00 },
      { jaar: 2017, wat: 'saldo', gedrukt: 0, geteld: 63_00 },
      { jaar: 2018, wat: 'saldo', gedrukt: -22_661_00, geteld: -22_616_00 },
    ]);
  });
  it('of Steenwijkerland 2020-2023 prints no totals, so none can differ', () => {
    const { sommen, telfouten } = meerjarensommen(lees(STEENWIJKERLAND));
    expect(telfouten).toEqual([]);
    expect(sommen.map(({ inkomsten }) => inkomsten / 100)).toEqual([20_767_348, 21_459_989, 21_757_358, 21_412_332]);
  });
  it('is read whole or not at all', () => {
    const fouten = (tekst: string) => {
      const gelezen = leesMeerjarenbestand(tekst);
      return gelezen.ok ? [] : gelezen.fouten.map(({ regel, kolom }) => `${regel} ${kolom}`);
    };
    expect(
      fouten(STEENWIJKERLAND.replace('1.319.185', '1.31.185').replace('inkomsten;Wsw oud R', 'baten;Wsw oud R')),
    ).toEqual([...['3 2020', '4 richting']]);
    expect(fouten(STEENWIJKERLAND.replace('naam;2020', 'naam;volgend jaar'))).toEqual(['2 regel']);
    expect(fouten(`${STEENWIJKERLAND}saldo;Saldo;1;1;1;1\nsaldo;Nog een;1;1;1;1\ninkomsten;;1;1;1;1`)).toEqual([
      ...['8 richting', '9 naam'],
    ]);
  });
});
