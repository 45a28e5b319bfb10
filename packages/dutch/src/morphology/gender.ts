export type Gender = 'de' | 'het';
