using Cartography.Bolt.PackStream;
using Cartography.Bolt.Results;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Not done.</summary>
/// <param name="Failure">Why.</param>
internal sealed record FailureMessage(Failure Failure) : Message
{
    // Chains from a database are short; a longer one is an attack on the stack.
    private const int LongestChain = 100;

    public static MessageType Kind { get; } = new(0x7F, "Failure", 1, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
        if (capabilities.GqlFailures)
        {
            WriteGql(writer, Failure, capabilities.Format, isCause: false);
            return;
        }

        writer.MapHead(2);
        writer.String("code");
        writer.String(Failure.Code);
        writer.String("message");
        writer.String(Failure.Message);
    }

    private static void WriteGql(PackStreamWriter writer, Failure failure, WireFormat format, bool isCause)
    {
        writer.MapHead((isCause ? 3 : 4) + (failure.DiagnosticRecord is null ? 0 : 1) + (failure.Cause is null ? 0 : 1));

        if (!isCause)
        {
            writer.String("neo4j_code");
            writer.String(failure.Code);
        }

        writer.String("message");
        writer.String(failure.Message);
        writer.String("gql_status");
        writer.String(failure.GqlStatus);
        writer.String("description");
        writer.String(failure.GqlDescription);

        if (failure.DiagnosticRecord is { } record)
        {
            writer.String("diagnostic_record");
            ValueWriter.WriteMap(writer, record, format);
        }

        if (failure.Cause is { } cause)
        {
            writer.String("cause");
            WriteGql(writer, cause, format, isCause: true);
        }
    }

    private static FailureMessage Read(ref PackStreamReader reader, MessageReader context) => new(FailureOf(context.Values.ReadMap(ref reader), 0));

    private static Failure FailureOf(MapValue map, int depth) =>
        new(map.Text("neo4j_code") ?? map.Text("code") ?? "", map.Text("message") ?? "")
        {
            GqlStatus = map.Text("gql_status") ?? Failure.GeneralGqlStatus,
            GqlDescription = map.Text("description") ?? Failure.GeneralGqlDescription,
            DiagnosticRecord = map.Map("diagnostic_record"),
            Cause = depth < LongestChain && map.Map("cause") is { } cause ? FailureOf(cause, depth + 1) : null,
        };
}
