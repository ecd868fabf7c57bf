namespace Cartography.Bolt.Handshake;

/// <summary>A number in groups of seven bits, lowest first; the eighth bit says that more follow.</summary>
internal static class GroupedNumber
{
    private const int MostGroups = 9;

    public static async Task<ulong> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var value = 0UL;
        var one = new byte[1];

        for (var i = 0; i < MostGroups; i++)
        {
            await stream.ReadExactlyAsync(one, cancel);
            value |= (ulong)(one[0] & 0x7F) << (7 * i);

            if (one[0] < 0x80)
            {
                return value;
            }
        }

        throw new ProtocolException(ProtocolFault.NoCommonVersion, "A number in the handshake does not end.");
    }
}
