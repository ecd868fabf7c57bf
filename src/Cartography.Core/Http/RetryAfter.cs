using System.Net.Http.Headers;

namespace Cartography.Core.Http;

/// <summary>How long a vendor asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The wait that the header asks for, no longer than the longest; null when it asks for none.</summary>
    public static TimeSpan? Of(RetryConditionHeaderValue? header, TimeProvider time, TimeSpan longest)
    {
        var wait = header switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };

        return wait is not { } value ? null : value < TimeSpan.Zero ? TimeSpan.Zero : value > longest ? longest : value;
    }
}
