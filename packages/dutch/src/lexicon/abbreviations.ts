import { wordSet } from '../morphology/word-list.js';

/** Abbreviations whose stop does not end a sentence, lower case, without the last stop. */
export const ABBREVIATIONS = wordSet(`
  a.d.h.v a.h.w a.u.b aant afb afd afz alg art artt b.v bedr betr bijl bijv blz bv c.q c.s ca cf d.d d.m.v
  d.w.z dd dhr dr drs ds e.a e.d e.e.a e.o enz etc evt excl fam fig gebr gem h.o hr hrn i.c i.h.b i.i.g
  i.o i.p.v i.s.m i.t.t i.v.m ing incl ir jhr jl l.s lic m.a.w m.b.t m.b.v m.d m.i m.i.v m.n m.u.v max mej
  mevr mgr min mr mrs mw n.a.v n.b n.o.t.k n.v.t nl no nr nrs o.a o.b.v o.i o.i.d o.l.v o.m o.v.v ong p
  p.a p.m p.o p.p par pp prof q.q red resp s.v.p sr st str t.a.v t.b.v t.g.v t.h.v t.n.v t.o.v t.w.v t/m
  tel v.a v.d v.w.b vgl vlg vnl w.o zgn z.g.a.n zn mln mld jan feb mrt apr jun jul aug sep sept okt nov
  dec ma di wo vr za geb wed tst
`);
