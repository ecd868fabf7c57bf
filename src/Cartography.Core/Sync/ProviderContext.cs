using Cartography.Core.Options;
using Microsoft.Extensions.Logging;

namespace Cartography.Core.Sync;

/// <summary>What a provider is given to work with.</summary>
/// <param name="Options">What the user gave.</param>
/// <param name="Time">The clock.</param>
/// <param name="Loggers">Where warnings go; never secrets.</param>
/// <param name="Handler">Makes the innermost HTTP handler of a client; a fake one in tests.</param>
public sealed record ProviderContext(OptionValues Options, TimeProvider Time, ILoggerFactory Loggers, Func<HttpMessageHandler> Handler);
