/** What no rule gives of a loan. */
export type LoanForms = readonly [stem: string, past: string, participle: string];

/** Reads lines of infinitive, stem, past singular and participle. */
export function readLoanVerbs(text: string): ReadonlyMap<string, LoanForms> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [infinitive = '', stem = '', past = '', participle = ''] = line.trim().split(' ');
        return [infinitive, [stem, past, participle]] as const;
      }),
  );
}

/**
 * Verbs from English whose stem keeps a silent -e or that sound otherwise than they are spelled:
 * infinitive, stem, past singular, participle.
 */
export const LOAN_VERBS: ReadonlyMap<string, LoanForms> = readLoanVerbs(`
  updaten update updatete geüpdatet
  daten date datete gedatet
  deleten delete deletete gedeletet
  managen manage managede gemanaged
  racen race racete geracet
  faken fake fakete gefaket
  liken like likete geliket
  timen time timede getimed
  outsourcen outsource outsourcete geoutsourcet
  upgraden upgrade upgradede geüpgraded
  downgraden downgrade downgradede gedowngraded
  invoicen invoice invoicete geïnvoicet
  saven save savede gesaved
  skaten skate skatete geskatet
  hypen hype hypete gehypet
  skypen skype skypete geskypet
  shapen shape shapete geshapet
  releasen release releasede gereleased
  leasen lease leasete geleaset
  finetunen finetune finetunede gefinetuned
  tunen tune tunede getuned
  tapen tape tapete getapet
  e-mailen e-mail e-mailde ge-e-maild
  uploaden upload uploadde geüpload
  downloaden download downloadde gedownload
  googelen googel googelde gegoogeld
  recyclen recycle recyclede gerecycled
  mixen mix mixte gemixt
  faxen fax faxte gefaxt
  relaxen relax relaxte gerelaxt
  scrollen scrol scrolde gescrold
  streamen stream streamde gestreamd
  cleanen clean cleande gecleand
  supporten support supportte gesupport
  briefen brief briefte gebrieft
  surfen surf surfte gesurft
  golfen golf golfte gegolft
  bluffen bluf blufte gebluft
  crossen cros croste gecrost
  stressen stres streste gestrest
  checken check checkte gecheckt
  brainstormen brainstorm brainstormde gebrainstormd
  voicemailen voicemail voicemailde gevoicemaild
  sms'en sms sms'te ge-sms't
  whatsappen whatsapp whatsappte gewhatsappt
  appen app appte geappt
  dealen deal dealde gedeald
  freaken freak freakte gefreakt
  finishen finish finishte gefinisht
`);
