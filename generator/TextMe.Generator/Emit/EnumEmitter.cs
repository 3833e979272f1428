using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the conversion of the enums that a wire type uses.</summary>
internal static class EnumEmitter
{
    public static void Emit(WireTypeModel model, SourceWriter source)
    {
        foreach (EnumModel enumModel in model.Enums)
        {
            if (enumModel.HasOneName)
            {
                EmitFormat(enumModel, enumModel.Function, static v => v.XmlName, static v => v.XmlName, source);
            }
            else
            {
                EmitFormat(enumModel, "Xml" + enumModel.Function, static v => v.XmlName, static v => Literals.EscapeXml(v.XmlName), source);
                EmitFormat(enumModel, "Json" + enumModel.Function, static v => v.JsonName, static v => Literals.EscapeJson(v.JsonName), source);
            }

            if (enumModel.IsFlags)
            {
                FlagsEmitter.Emit(enumModel, source);
                continue;
            }

            string[] names = [.. enumModel.Values.Where(static v => !v.IsAlias).Select(v => $"{enumModel.Type}.{v.Access}")];
            source.Line();
            source.Line(Names.GeneratedCode);
            source.Line($"private static bool IsDefined{enumModel.Function}({enumModel.Type} value) =>");
            source.Continued(names.Length == 0 ? "false;" : $"value is {string.Join(" or ", names)};");
        }
    }

    private static void EmitFormat(
        EnumModel model, string function, Func<EnumValueModel, string> read, Func<EnumValueModel, string> written, SourceWriter source)
    {
        source.Line();
        source.Line(Names.GeneratedCode);
        if (!model.IsFlags)
        {
            source.Open($"private static {Names.Bytes} NameOf{function}({model.Type} value) => value switch");
            foreach (EnumValueModel value in model.Values.Where(static v => !v.IsAlias))
            {
                source.Line($"{model.Type}.{value.Access} => {Literals.Utf8(written(value))},");
            }

            source.Line($"_ => throw {Names.WireErrors}.UndefinedValue({Literals.Text(model.Description)}),");
            source.Close(";");
            source.Line();
            source.Line(Names.GeneratedCode);
        }

        source.Block($"private static bool TryParse{function}({Names.Bytes} text, out {model.Type} value)", () =>
        {
            foreach (EnumValueModel value in model.Values)
            {
                source.Block($"if (text.SequenceEqual({Literals.Utf8(read(value))}))", () =>
                {
                    source.Line($"value = {model.Type}.{value.Access};");
                    source.Line("return true;");
                });
                source.Line();
            }

            source.Line("value = default;");
            source.Line("return false;");
        });
    }
}
