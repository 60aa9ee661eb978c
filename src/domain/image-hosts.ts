/** The hosts which the service puts pictures on (API reference §8.6). Pictures from elsewhere are not shown. */
export const imageHosts = ['cdn.imaginepro.ai', 'cdn-new.imaginepro.ai', 'cdn.discordapp.com'] as const
