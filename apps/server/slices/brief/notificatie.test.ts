import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Post, type Postsimulator, smtpPost, startPostsimulator } from '../../sources/post/index.ts';
import { type Notificatie, verstuurNotificatie } from './notificatie.ts';

const notificatie: Notificatie = {
  aan: 'yvonne@inwoner.example',
  van: 'Gemeente Veenrade <geen-antwoord@veenrade.example>',
  gemeente: 'Veenrade',
  taal: 'nl',
  aanspreekvorm: 'je',
  datum: '2026-11-24',
};

describe('the mail that a letter is waiting', () => {
  let simulator: Postsimulator;
  let post: Post;
  beforeAll(async () => {
    simulator = await startPostsimulator();
    post = smtpPost(simulator.url);
  });
  afterEach(() => simulator.leeg());
  afterAll(async () => {
    post.sluit();
    await simulator.stop();
  });

  it('reaches the person and holds nothing of the letter', async () => {
    const verzending = await verstuurNotificatie(post, notificatie);
    expect(verzending).toMatchObject({ ok: true });
    const [mail, ...meer] = simulator.berichten();
    expect(meer).toEqual([]);
    expect(mail?.aan).toEqual(['yvonne@inwoner.example']);
    expect(mail?.van).toContain('geen-antwoord@veenrade.example');
    expect(mail?.onderwerp).toBe('Er staat een nieuwe brief voor je klaar');
    expect(mail?.tekst).toContain('Er staat een nieuwe brief voor je klaar van de gemeente Veenrade.');
    expect(mail?.meerDanTekst).toBe(false);
    expect(mail?.tekst).not.toMatch(/https?:|www\.|€|\d/);
    expect(mail?.ruw).toContain('Auto-Submitted: auto-generated');
  });

  it('is the same for every letter, so that it tells nothing', async () => {
    await verstuurNotificatie(post, notificatie);
    await verstuurNotificatie(post, { ...notificatie, aan: 'selena@inwoner.example' });
    const [een, twee] = simulator.berichten();
    expect(een?.tekst).toBe(twee?.tekst);
    expect(een?.onderwerp).toBe(twee?.onderwerp);
  });

  it('speaks u and English', async () => {
    await verstuurNotificatie(post, { ...notificatie, aanspreekvorm: 'u' });
    await verstuurNotificatie(post, { ...notificatie, taal: 'en' });
    expect(simulator.berichten().map((mail) => mail.onderwerp)).toEqual([
      'Er staat een nieuwe brief voor u klaar',
      'A new letter is waiting for you',
    ]);
  });

  it('tells a refusal for good from one that may pass', async () => {
    simulator.weiger('weg@inwoner.example');
    simulator.stelUit('vol@inwoner.example');
    expect(await verstuurNotificatie(post, { ...notificatie, aan: 'weg@inwoner.example' })).toMatchObject({
      ok: false,
      reden: 'geweigerd',
    });
    expect(await verstuurNotificatie(post, { ...notificatie, aan: 'vol@inwoner.example' })).toMatchObject({
      ok: false,
      reden: 'onbereikbaar',
    });
    expect(await verstuurNotificatie(post, { ...notificatie, aan: 'geen adres' })).toMatchObject({
      ok: false,
      reden: 'geweigerd',
    });
    expect(simulator.berichten()).toEqual([]);
  });

  it('says when the server is out of reach instead of throwing', async () => {
    const ander = await startPostsimulator();
    await ander.stop();
    const dood = smtpPost(ander.url);
    expect(await verstuurNotificatie(dood, notificatie)).toMatchObject({ ok: false, reden: 'onbereikbaar' });
    dood.sluit();
  });
});
