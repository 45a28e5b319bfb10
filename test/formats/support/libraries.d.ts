// What the tests use of libraries that come without types.
declare module 'nunjucks' {
  export class Environment {
    constructor(loader: null, options: { readonly autoescape: boolean });
    renderString(template: string, context: object): string;
  }
  export function compile(template: string, environment: Environment): { readonly compiled: boolean };
}

declare module 'twig' {
  export function twig(options: { readonly data: string; readonly rethrow: boolean }): {
    render(context: object): string;
  };
}

declare module 'ejs' {
  export function render(template: string, context: object): string;
  export function compile(template: string): (context: object) => string;
}
