package org.throughline.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "student: Jane Miller struggled",
                "Estudiante María López faltó",
                "alumno: José Pérez",
                "see jane.miller@school.org",
                "ID 48213",
                "student number: 20431",
                "matrícula 99812",
                "she was born 3/12/2015",
                "DOB: 2015-03-12",
                "fecha de nacimiento: 12.03.2015",
                "48213377 again",
                "Students: Ana Lopez, Bob Hill",
                "estudiantes: Ana López y Beto Ruiz",
                "Alumnas: Ana López, Eva Ruiz",
                "Student #4412 was away",
                "student no. 331",
                "alumno núm. 4412",
                "estudiante nº 4412",
                "555-12-3456 on the form"
            })
    void looks_like_a_student_identifier(String text) {
        assertThat(StudentIdentifier.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 of 22 students explained their thinking",
                "Student work from Tuesday",
                "exit tickets, 2026-12-03, n = 48",
                "https://drive.example.org/doc/123456789012/view",
                "scores went from 61.5 to 70.25",
                "pages 112-118, room 204",
                "Los estudiantes Explican mejor",
                "grade 4 in 2026",
                "students: 24 of 30",
                "Students: 24 of 30 explained",
                "student: work samples",
                "estudiantes: 24 de 30",
                "alumnos: muestras de trabajo",
                "alumna: 3 de 4 preguntas",
                "students no longer guess, 200 of them",
                "2026-12-03 to 2027-01-05"
            })
    void is_ordinary_talk_about_learning(String text) {
        assertThat(StudentIdentifier.find(text)).isEmpty();
    }
}
