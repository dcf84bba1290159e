import { gelijk, t, teksten } from './tekst.ts';

/** A statement of what was paid, for a landlord or a shop; it decides nothing. */
export const inkomensverklaring = teksten('inkomensverklaring', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: gelijk('Bewijs van inkomen', 'Proof of income'),
    krijgt: gelijk(
      '*{naam}* krijgt bijstand van de gemeente {gemeente} sinds {vanaf}.',
      '*{naam}* gets social assistance from the municipality of {gemeente} since {vanaf}.',
    ),
    kreeg: gelijk(
      '*{naam}* kreeg bijstand van de gemeente {gemeente} van {vanaf} tot en met {totEnMet}.',
      '*{naam}* got social assistance from the municipality of {gemeente} from {vanaf} up to and including {totEnMet}.',
    ),
    geboren: gelijk('Geboren op {geboortedatum}.', 'Born on {geboortedatum}.'),
    kopSom: gelijk('Wat wij hebben betaald', 'What we paid'),
    kolom: gelijk('netto betaald', 'net amount paid'),
    samen: gelijk('Samen', 'Together'),
    kopUitleg: gelijk('Wat dit bewijs zegt', 'What this proof says'),
    netto: gelijk(
      'Dit zijn de bedragen die wij echt hebben betaald, na aftrek.',
      'These are the amounts that we really paid, after deductions.',
    ),
    vakantiegeld: gelijk(
      'Het vakantiegeld betalen wij in juni. Het zit niet in de andere maanden.',
      'We pay the holiday pay in June. It is not in the other months.',
    ),
    anders: t(
      'Heb je ook ander inkomen? Dat staat hier niet bij.',
      'Hebt u ook ander inkomen? Dat staat hier niet bij.',
      'Do you have other income too? It is not in here.',
    ),
  },
});
