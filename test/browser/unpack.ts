/** Unpacks the Chromium of @sparticuz/chromium, with the libraries that a bare Debian lacks, into the temporary folder. */
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
const { default: chromium } = await import('@sparticuz/chromium')
await chromium.executablePath()
