/** What narrow screens and the user's own colours change. */
export const screenStyle = `
@media (max-width: 60em) {
  .many {
    min-width: 56rem;
  }
}
@media (max-width: 40em) {
  main {
    padding: 16px 16px 32px;
  }
  h1 {
    font-size: 24px;
  }
  dl > div {
    display: block;
  }
  .chart-page {
    display: none;
  }
  .chart-small {
    display: block;
    width: 100%;
    max-width: 400px;
  }
}
@media (forced-colors: active) {
  .chart-page,
  .chart-small,
  .spark,
  .sample {
    forced-color-adjust: none;
    background: #fff;
  }
}
`;
