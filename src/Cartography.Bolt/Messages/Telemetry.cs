using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Which of its interfaces a driver was called by.</summary>
/// <param name="Api">0 managed transaction, 1 explicit transaction, 2 auto-commit, 3 executeQuery.</param>
internal sealed record Telemetry(long Api) : Message
{
    private const long LargestApi = 3;

    public static MessageType Kind { get; } = new(0x54, "Telemetry", 1, Read) { IsIn = capabilities => capabilities.Telemetry };

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) => writer.Integer(Api);

    private static Telemetry Read(ref PackStreamReader reader, MessageReader context) => reader.ReadInteger() switch
    {
        >= 0 and <= LargestApi and var api => new Telemetry(api),
        var other => throw new ProtocolException(ProtocolFault.Invalid, $"There is no driver interface {other}."),
    };
}
