import { describe, expect, it } from 'vitest';
import { beforeQuotedMail } from '../../src/helpdesks/quoted-history';

const ANSWER = 'The number is 7734-B.\n\nNora';

describe('a mail that was quoted with its headers', () => {
  it.each([
    ['English', 'From: Help <help@example.com>\nSent: Monday 9:05\nTo: Nora\nSubject: Lid'],
    ['bold', '*From:* Help\n*Sent:* Monday 9:05\n*To:* Nora\n*Subject:* Lid'],
    ['with lines between', 'From: Help\n\nDate: Monday 9:05\n\nSubject: Lid'],
    ['with a copy', 'From: Help\nSent: Monday\nTo: Nora\nCc: Ben\nSubject: Lid'],
    ['German', 'Von: Help\nGesendet: Montag, 9:05\nAn: Nora\nBetreff: Deckel'],
    ['French', 'De : Help\nEnvoyé : lundi\nÀ : Nora\nObjet : Couvercle'],
    ['Spanish', 'De: Help\nEnviado el: lunes\nPara: Nora\nAsunto: Tapa'],
    ['Polish', 'Od: Help\nWysłano: poniedziałek\nDo: Nora\nTemat: Pokrywka'],
    ['Russian', 'От: Help\nОтправлено: понедельник\nКому: Nora\nТема: Крышка'],
    ['Japanese', '差出人: Help\n送信日時: 月曜日\n宛先: Nora\n件名: ふた'],
    ['Chinese', '发件人： Help\n发送时间： 星期一\n收件人： Nora\n主题： 盖子'],
  ])('is left out, with all below it: %s', (_language, header) => {
    expect(beforeQuotedMail(`${ANSWER}\n\n${header}\n\nWhich kettle is it?`)).toBe(ANSWER);
  });

  it.each([
    ['a travel plan', 'From: Graz\nTo: Linz\nCan I change it?'],
    ['a line in a sentence', 'From: I do not know whom.\nIt was sent on Monday.\nSubject: the lid'],
    ['labels far from each other', 'From: Nora\nHello,\nDate: Monday\nSubject: lid'],
    ['an order', 'Date: Monday\nTo: Nora\nSubject: lid'],
  ])('is not %s', (_what, text) => {
    expect(beforeQuotedMail(text)).toBe(text);
  });

  it('leaves nothing where it was only passed on', () => {
    expect(beforeQuotedMail('From: Ana\nDate: Monday\nSubject: Lid\n\nIs it free?')).toBe('');
  });
});
