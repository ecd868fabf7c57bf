using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>A row of a result.</summary>
/// <param name="Values">One value to a column.</param>
internal sealed record Record(Value[] Values) : Message
{
    public static MessageType Kind { get; } = new(0x71, "Record", 1, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) => WriteRow(writer, Values, capabilities);

    /// <summary>Writes a whole record without making one.</summary>
    public static void Write(OutputBuffer output, ReadOnlySpan<Value> row, Capabilities capabilities)
    {
        var writer = new PackStreamWriter(output);
        writer.StructureHead(Kind.Tag, Kind.Fields);
        WriteRow(writer, row, capabilities);
    }

    private static void WriteRow(PackStreamWriter writer, ReadOnlySpan<Value> row, Capabilities capabilities)
    {
        writer.ListHead(row.Length);

        foreach (ref readonly var value in row)
        {
            ValueWriter.Write(writer, value, capabilities.Format);
        }
    }

    private static Record Read(ref PackStreamReader reader, MessageReader context) => new(context.Values.ReadItems(ref reader));
}
