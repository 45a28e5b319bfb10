import fc from 'fast-check';

// So that a run says what the one before said; look further with a property's own `seed`.
fc.configureGlobal({ seed: 1 });
