namespace Cartography.Bolt.Tests.Fuzzing;

/// <summary>Changes bytes in the ways in which broken and hostile messages differ from good ones.</summary>
internal sealed class Mutator(Random random)
{
    // Markers behind which a reader takes sizes on trust.
    private static readonly byte[] Markers = [0xCE, 0xD2, 0xD6, 0xDA, 0xDD, 0xCB, 0x8F, 0x9F, 0xAF, 0xBF, 0xB3, 0x91, 0xA1];

    public byte[] Mutate(byte[] seed)
    {
        var bytes = seed.ToList();

        for (var changes = random.Next(1, 6); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);

            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = Markers[random.Next(Markers.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                case 4:
                    var noise = new byte[random.Next(1, 12)];
                    random.NextBytes(noise);
                    bytes.InsertRange(at, noise);
                    break;
                default:
                    bytes.InsertRange(at, Enumerable.Repeat(Markers[random.Next(Markers.Length)], random.Next(1, 3000)));
                    break;
            }
        }

        return [.. bytes];
    }
}
