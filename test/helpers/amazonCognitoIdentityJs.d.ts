// The library's own parts have no types.
declare module "amazon-cognito-identity-js/lib/*" {
  const part: any;
  export default part;
}
