/** The commands of LaTeX that a misspelt one was most likely meant to be. */
const names = `frac dfrac tfrac sqrt sum prod int lim log ln exp sin cos tan max min
  text mathrm mathbf mathbb mathcal operatorname left right begin end cdot cdots ldots dots times div pm mp
  le leq ge geq ne neq approx equiv sim propto infty partial nabla in notin subset subseteq cup cap
  forall exists to rightarrow leftarrow Rightarrow mapsto overline underline overbrace underbrace
  hat bar vec tilde dot ddot binom quad qquad mid euro degree
  alpha beta gamma delta epsilon varepsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau
  phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega`

export const commonCommands: readonly string[] = names
  .split(/\s+/)
  .map((name) => `\\${name}`)
