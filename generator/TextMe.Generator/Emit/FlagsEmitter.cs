using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the conversion of an enum whose values combine: names in declaration order, as <c>XmlSerializer</c> writes them.</summary>
internal static class FlagsEmitter
{
    public static void Emit(EnumModel model, SourceWriter source)
    {
        EmitWrite(model, "Xml", Names.XmlWriter, " ", source);
        EmitWrite(model, "Json", Names.JsonWriter, ", ", source);
        foreach (string format in model.HasOneName ? [""] : new[] { "Xml", "Json" })
        {
            EmitParse(model, format + model.Function, source);
        }

        ulong all = model.Values.Aggregate(0UL, static (bits, v) => bits | v.Bits);
        source.Line();
        source.Line(Names.GeneratedCode);
        source.Line($"private static bool IsDefined{model.Function}({model.Type} value) =>");
        source.Continued($"(unchecked((ulong)value) & ~{Literals.Mask(all)}UL) == 0;");
    }

    private static void EmitWrite(EnumModel model, string format, string writer, string separator, SourceWriter source)
    {
        bool isXml = format == "Xml";
        string function = model.HasOneName ? model.Function : format + model.Function;
        source.Line();
        source.Line(Names.GeneratedCode);
        source.Block($"private static void Write{format}{function}(ref {writer} writer, {model.Type} value)", () =>
        {
            source.Line("ulong bits = unchecked((ulong)value);");
            source.Line("ulong rest = bits;");
            foreach (EnumValueModel flag in model.Values.Where(static v => !v.IsAlias && v.Bits != 0))
            {
                string name = isXml ? Literals.EscapeXml(flag.XmlName) : Literals.EscapeJson(flag.JsonName);
                string mask = Literals.Mask(flag.Bits) + "UL";
                source.Block($"if (rest != 0 && (bits & {mask}) == {mask})", () =>
                {
                    source.Line($"writer.WriteRaw(rest == bits ? {Literals.Utf8(name)} : {Literals.Utf8(separator + name)});");
                    source.Line($"rest &= ~{mask};");
                });
                source.Line();
            }

            source.Block("if (rest != 0)", () => source.Line($"throw {Names.WireErrors}.UndefinedValue({Literals.Text(model.Description)});"));
            if (model.Values.FirstOrDefault(static v => v.Bits == 0) is { } zero)
            {
                source.Line();
                string name = isXml ? Literals.EscapeXml(zero.XmlName) : Literals.EscapeJson(zero.JsonName);
                source.Block("if (bits == 0)", () => source.Line($"writer.WriteRaw({Literals.Utf8(name)});"));
            }
        });
    }

    private static void EmitParse(EnumModel model, string function, SourceWriter source)
    {
        source.Line();
        source.Line(Names.GeneratedCode);
        source.Block($"private static bool TryParseAll{function}({Names.Bytes} text, out {model.Type} value)", () =>
        {
            source.Line("value = default;");
            source.Block("while (true)", () =>
            {
                source.Line("text = text.TrimStart(\" ,\\t\\r\\n\"u8);");
                source.Block("if (text.IsEmpty)", () => source.Line("return true;"));
                source.Line();
                source.Line("int length = text.IndexOfAny(\" ,\\t\\r\\n\"u8);");
                source.Block(
                    $"if (!TryParse{function}(length < 0 ? text : text.Slice(0, length), out {model.Type} one))", () => source.Line("return false;"));
                source.Line();
                source.Line("value |= one;");
                source.Line("text = length < 0 ? default : text.Slice(length);");
            });
        });
    }
}
