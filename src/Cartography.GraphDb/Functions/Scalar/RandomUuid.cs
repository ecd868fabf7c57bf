using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class RandomUuid : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "randomUUID", [], CypherType.String, "Scalar", "A random identifier (UUID of version 4) as text.")
    {
        IsVolatile = true,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        Span<byte> bytes = stackalloc byte[16];
        context.Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
