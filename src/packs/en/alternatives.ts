/**
 * Things of which one rules out the others. Each line is a set; what stands between two bars is one thing, in several
 * words. A reply that names another thing of the set than the ask speaks of something else: "I've updated it" is no
 * answer to "Please delete it". Only words that are hardly ever used for two of the things.
 */
export const alternatives: readonly string[] = [
  // What can be done for a customer. The wider word may do for the narrower: money goes back by being sent.
  'cancel terminate unsubscribe stop end close deactivate remove | delete remove erase close deactivate wipe | change update modify amend edit correct adjust rename | refund reimburse credit return send transfer compensate | send resend email forward attach upload share ship dispatch enclose mail post | replace exchange swap send ship dispatch order put add remove | unlock unblock reopen reactivate restore reset reinstate | upgrade | downgrade | extend prolong renew | reset change | move reschedule postpone rebook change | add include put attach enter swap exchange | activate enable | install mount fit | repair fix mend solve resolve',
  'monday weekday | tuesday weekday | wednesday weekday | thursday weekday | friday weekday | saturday weekend | sunday weekend',
  'january | february | april | june | july | august | september | october | november | december',
  'black | white | red | blue | green | yellow | grey gray | brown | pink | purple',
  'monthly | yearly annual annually',
];
