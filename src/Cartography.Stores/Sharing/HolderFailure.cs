using Cartography.Bolt;
using Cartography.Bolt.Results;

namespace Cartography.Stores.Sharing;

/// <summary>What a lost way to the holder of a folder means for a client; failures of queries pass as they are.</summary>
internal static class HolderFailure
{
    public static BoltException Of(ProtocolException error) => new(
        new Failure("Neo.TransientError.General.DatabaseUnavailable", $"The process that holds the graph does not answer: {error.Message}"), error);
}
