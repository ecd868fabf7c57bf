using System.Text.Json;
using System.Xml;

namespace Cartography.Core.Reading;

/// <summary>Answers into items. What is no whole document of its format fails with <see cref="ItemFormatException"/>.</summary>
public static class ItemReader
{
    private const int DeepestNesting = 256;

    private static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    /// <summary>A JSON document.</summary>
    public static Item ReadJson(ReadOnlyMemory<byte> utf8, ReadLog log)
    {
        try
        {
            var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            return new Item(new JsonItemNode(document.RootElement), log);
        }
        catch (JsonException error)
        {
            throw new ItemFormatException($"not a whole JSON document: {error.Message}", error);
        }
    }

    /// <summary>An XML document: an item whose only field is its root element.</summary>
    public static Item ReadXml(ReadOnlyMemory<byte> document, ReadLog log)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(document.ToArray(), writable: false), XmlSettings);
            return new Item(Read(reader), log);
        }
        catch (XmlException error)
        {
            throw new ItemFormatException($"not a whole XML document: {error.Message}", error);
        }
    }

    private static XmlItemNode Read(XmlReader reader)
    {
        var document = new XmlItemNode(string.Empty);
        var open = new Stack<XmlItemNode>([document]);

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XmlItemNode(reader.LocalName);
                    open.Peek().Append(element);

                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }

                    if (open.Count > DeepestNesting)
                    {
                        throw new XmlException($"Elements are nested deeper than {DeepestNesting}.");
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open.Peek().Append(reader.Value);
                    break;
            }
        }

        return document;
    }
}
