using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints how a base type hands over to the type that stands in its place: by <c>xsi:type</c> in XML, by the discriminator in JSON.</summary>
internal sealed class DerivedEmitter(WireTypeModel model, SourceWriter source)
{
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    // The type itself may be listed, for a discriminator of its own; it hands over to nobody.
    private IEnumerable<DerivedModel> Others => model.Derived.Where(d => d.Type != model.Declaration.FullName);

    public void EmitXmlWrite() => EmitSwitch(d =>
    {
        source.Line($"writer.WriteRaw({Literals.Utf8($" xmlns:xsi=\"{SchemaInstance}\" xsi:type=\"{d.XmlName}\"")});");
        source.Line($"{d.Type}.WriteXmlContent(ref writer, derived);");
    });

    public void EmitJsonWrite()
    {
        EmitSwitch(d =>
        {
            source.Line($"writer.WriteMember({Literals.Utf8(Member(d))});");
            source.Line($"{d.Type}.WriteJsonMembers(ref writer, derived);");
        });
        if (model.Derived.FirstOrDefault(d => d.Type == model.Declaration.FullName) is { } self)
        {
            source.Line($"writer.WriteMember({Literals.Utf8(Member(self))});");
        }
    }

    public void EmitValidate() => EmitSwitch(d => source.Line($"{d.Type}.ValidateMembers(ref validator, derived);"), throws: false);

    public void EmitXmlRead() => EmitRead("reader.TypeName", static d => d.XmlName, "ReadXmlContent", model.XmlTypeName);

    public void EmitJsonRead() => EmitRead(
        $"reader.PeekFirst({Literals.Utf8($"\"{Literals.EscapeJson(model.Discriminator)}\":")})",
        static d => d.JsonName,
        "ReadJsonValue",
        model.Derived.FirstOrDefault(d => d.Type == model.Declaration.FullName)?.JsonName ?? model.XmlTypeName);

    private void EmitSwitch(System.Action<DerivedModel> emit, bool throws = true)
    {
        if (!Others.Any())
        {
            return;
        }

        source.Open("switch (value)");
        foreach (DerivedModel derived in Others)
        {
            source.Block($"case {derived.Type} derived:", () =>
            {
                emit(derived);
                source.Line("return;");
            });
        }

        source.Close();
        if (model.IsAbstract && throws)
        {
            source.Line();
            source.Line($"throw {Names.WireErrors}.UndefinedValue({Literals.Text("an object of one of the types " + string.Join(", ", Others.Select(static d => d.XmlName)))});");
        }
        else if (!model.IsAbstract)
        {
            source.Line();
        }
    }

    private void EmitRead(string typeName, System.Func<DerivedModel, string> name, string method, string own)
    {
        if (!Others.Any())
        {
            return;
        }

        source.Line($"{Names.Bytes} typeName = {typeName};");
        foreach (DerivedModel derived in Others)
        {
            source.Block($"if (typeName.SequenceEqual({Literals.Utf8(name(derived))}))", () =>
            {
                if (derived.HasDerived)
                {
                    source.Line("reader.AcceptType();");
                }

                source.Line($"return {derived.Type}.{method}(ref reader);");
            });
            source.Line();
        }

        string[] allowed = [.. Others.Select(name)];
        string error = $"throw reader.InvalidValue({Literals.Text("an object of one of the types " + string.Join(", ", model.IsAbstract ? allowed : [own, .. allowed]))});";
        if (model.IsAbstract)
        {
            source.Line(error);
            return;
        }

        source.Block($"if (!typeName.IsEmpty && !typeName.SequenceEqual({Literals.Utf8(own)}))", () => source.Line(error));
        source.Line();
    }

    private string Member(DerivedModel derived) =>
        $",\"{Literals.EscapeJson(model.Discriminator)}\":{(derived.JsonIsNumber ? derived.JsonName : $"\"{Literals.EscapeJson(derived.JsonName)}\"")}";
}
